interface HappyDom {
  happyDOM: { setURL(url: string): void; settings: { handleDisabledFileLoadingAsSuccess: boolean } };
}

/** Pretends that the test's document was loaded from `url`; pictures, scripts and frames in it are not fetched. */
export function openAt(url: string): void {
  const { happyDOM } = window as unknown as HappyDom;
  happyDOM.settings.handleDisabledFileLoadingAsSuccess = true;
  happyDOM.setURL(url);
}
