import { describe, expect, it } from 'vitest';
import { namesNoOtherBrand, textsOf } from '../../../../../judge/page/content/page-content.ts';
import { openPageFromHtml } from '../../../../../scripts/pages/read-html.ts';

const namesNobody = (html: string): boolean => namesNoOtherBrand(textsOf(openPageFromHtml(html, 'https://kqz-7d2.top/')));

describe('a title names nobody', () => {
  it.each([
    ['English', ['Security Questions', 'Payment Declined', 'Account Summary', 'Thank You', 'Your Orders', 'Employee Self Service']],
    ['German', ['Zollgebühren bezahlen', 'Gehaltsabrechnung', 'Verdächtige Aktivität', 'Guten Tag', 'Sicherheitsfragen']],
    ['French', ['Informations personnelles', 'Étape 2', 'Fiche de paie', 'Veuillez patienter', 'Activité suspecte']],
    ['Spanish', ['Datos personales', 'Paso 2', 'Actividad sospechosa', 'Enhorabuena']],
    ['Italian', ['Spese doganali', 'Busta paga', 'Attività sospetta', 'Congratulazioni!']],
    ['Portuguese', ['Parabéns!', 'Dados pessoais', 'Olá', 'Atividade suspeita']],
    ['Dutch', ['Loonstrook', 'Persoonlijke gegevens', 'Gefeliciteerd!', 'Zending volgen']],
    ['Polish', ['Dzień dobry', 'Dane osobowe', 'Nieopłacony mandat', 'Śledzenie przesyłki']],
    ['Russian', ['Здравствуйте', 'Личные данные', 'Контрольные вопросы', 'Таможенный сбор']],
    ['Turkish', ['Tebrikler!', 'Kişisel bilgiler', 'Şüpheli işlem', 'Kargo takip']],
    ['Swedish', ['Grattis!', 'Personuppgifter', 'Misstänkt aktivitet']],
    ['Czech', ['Osobní údaje', 'Bezpečnostní otázky', 'Podezřelá aktivita']],
    ['Hungarian', ['Személyes adatok', 'Gratulálunk!', 'Sikertelen fizetés']],
    ['Japanese', ['個人情報', 'お客様情報の確認', '給与明細', '還付金']],
    ['Ukrainian', ['Особисті дані', 'Вітаємо!', 'Митний збір']],
  ])('in %s', (_, titles) => expect(titles.filter((title) => !namesNobody(`<title>${title}</title>`))).toEqual([]));

  it.each(['Kornmühle', 'Grüne Aue Versand', 'Lotte Brandt', 'Вальдшаттен', 'Verein Musterheim'])('but “%s” does', (title) =>
    expect(namesNobody(`<title>${title}</title>`)).toBe(false),
  );
});

it('the number of a paper names nobody either', () => {
  expect(namesNobody('<title>PO-88123</title><h1>Invoice INV 20931</h1>')).toBe(true);
  expect(namesNobody('<title>KORNAU-88123</title>')).toBe(false);
});

describe('a heading of several words names nobody by one that is said once', () => {
  it.each([
    ['a greeting', '<h1>Moin!</h1><p>Log in</p>'],
    ['a capital as any title has it', '<h1>Personal Vexing Questions</h1><p>Log in</p>'],
  ])('%s', (_, html) => expect(namesNobody(html)).toBe(true));

  it.each([
    ['that is said again', '<h1>Welcome to Kornau</h1><p>New at Kornau?</p>'],
    ['that stands alone', '<h1>Kornau</h1><p>Log in</p>'],
    ['that is the host’s', '<h1>Welcome, Kqz</h1><p>Log in</p>'],
    ['that a picture bears', '<h1>Welcome to Kornau</h1><img src="/kornau.svg">'],
    ['that is one of two', '<h1>Welcome to Kornau Valley</h1>'],
    ['on a page of many words', `<h1>Welcome to Kornau</h1><p>${'Words about this and that. '.repeat(120)}</p>`],
  ])('but does by one %s', (_, html) => expect(namesNobody(html)).toBe(false));
});
