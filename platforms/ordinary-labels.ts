/** Labels that are ordinary words, or many firms' names, though the platform's own name is not. */
export const ORDINARY_LABELS = new Set(
  (
    'bahn blizzard claude cloud correios discord disney express fidelity hotels live messenger norton office ' +
    'onedrive origin outlook proton receitafederal santander signin sparkasse superuser telegram telekom threads windows'
  ).split(' '),
);
