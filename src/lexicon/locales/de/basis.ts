import type { Words } from "../../words.ts";

/** Whose figure a forecast is. */
export const BASES: Words = {
  consensus:
    "Konsens, Analystenschätzung, Analystenschätzungen, Analystenerwartung, Markterwartung, Markterwartungen, Analysten, Volkswirte, Volkswirten, Ökonomen, Ökonomenerwartung, Konsensschätzung, Experten, Marktbeobachter, erwarteten, Schätzungen, Durchschnittsprognose, Durchschnittsschätzung, Analystenprognose, Analystenprognosen, Ökonomenprognose, Ökonomenprognosen, Marktkonsens, Konsensprognose, Volkswirteschätzung, Expertenschätzung, Expertenprognose, Ökonominnen, Analystinnen, Fachleute",
  "guidance-basis":
    "Prognose, Jahresprognose, Ausblick, Zielspanne, peilt, stellt in Aussicht, Ziel, Jahresziel, Prognosespanne, Umsatzprognose, Gewinnprognose, Vorhersage, Förderziel, Produktionsziel, Wachstumsziel, Renditeziel, Ausbauziel, Auslieferungsziel, Mengenziel, Kapazitätsziel, Passagierziel, Kundenziel",
};
