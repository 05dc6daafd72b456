import type { Words } from "../../words.ts";

/** How sure a statement is. */
export const CERTAINTIES: Words = {
  talks:
    "verhandeln, verhandelt, verhandelte, Verhandlungen, Verhandlung, Gespräche, Gespräch, Gesprächen, sprechen mit, spricht mit, sondieren, sondiert, Sondierungen, Sondierungsgespräche, Übernahmegespräche, verhandeln über, im Gespräch, berät mit, beraten über, Verkaufsgespräche, in Verhandlungen",
  planned:
    "planen, plant, plante, planten, geplant, geplante, geplanten, wollen, will, wolle, wollten, wollte, soll, sollen, sollten, beabsichtigen, beabsichtigt, vor+haben/hat/hatte/hatten/gehabt, Plan, Pläne, Absicht, vorgesehen, vor+sehen/sieht/sah/sahen/gesehen, vor+schlagen/schlägt/schlug/schlugen/geschlagen, anstreben, an+streben/strebt/strebte/strebten/gestrebt, peilt, anpeilen, an+peilen/peilt/peilte/peilten/gepeilt, strebt, Ziel, Ziele, zielt, angekündigt, kündigt, kündigte, an+kündigen/kündigt/kündigte/kündigten/gekündigt, vornehmen, vorbereiten, bereitet, bereitete, vorbereitet, steht bevor, wird voraussichtlich, schlägt, schlagen, in Aussicht, stellt in Aussicht, dazu verpflichtet, zugesagt, angepeilt, avisiert, soll künftig, beabsichtigte, strebte, peilte, möchte, möchten, in Planung, verpflichtet sich, vereinbart, bis spätestens, gedenkt",
  expected:
    "erwarten, erwartet, erwartete, erwarteten, rechnen, rechnet, rechnete, rechneten, gerechnet, prognostizieren, prognostiziert, Prognose, Prognosen, schätzen, schätzt, schätzten, geschätzt, voraussichtlich, vermutlich, wohl, Erwartung, Erwartungen, dürfte, dürften, veranschlagen, veranschlagt, vorher+sagen/sagt/sagte/sagten/gesagt, geht davon aus, gehen davon aus, traut zu, Ausblick, sieht für, einpreisen, preisen, preist, eingepreist, befürchten, befürchtet, befürchtete, fürchten, fürchtet, veranschlagte, hochgerechnet, absehbar, mutmaßlich, in Aussicht gestellt, stellte in Aussicht, anvisieren, anvisiert, erhoffen, erhofft, hofft auf, hofft, hoffen, kalkuliert, kalkulieren, traut",
  possible:
    "Wahrscheinlichkeit, Chance, Chancen, könnte, könnten, kann, können, womöglich, möglicherweise, erwägen, erwägt, erwog, prüfen, prüft, Möglichkeit, möglich, denkbar, vielleicht, eventuell, unter Umständen, unter Vorbehalt, infrage, in Frage, liebäugelt, spielt mit dem Gedanken, denkt über, Option, Optionen, Überlegungen, überlegt, abgewogen, nicht ausgeschlossen",
  reported:
    "Kreisen zufolge, Insidern zufolge, Medienbericht, Medienberichten, berichtet, berichtete, berichten, angeblich, Gerüchte, Gerüchten, Bericht zufolge, Berichten zufolge, laut Bericht, Informationen zufolge, laut Kreisen, heißt es in Kreisen, soll angeblich",
  denied:
    "dementieren, dementiert, dementierte, bestreiten, bestreitet, bestritt, bestritten, zurück+weisen/weist/wies/wiesen/gewiesen, Dementi",
  "refused-comment": "lehnte eine Stellungnahme ab, lehnten Stellungnahmen ab, wollte sich nicht äußern",
  future: "wird, werden, wirst",
  failed:
    "gescheitert, scheiterte, scheitern, scheitert, geplatzt, platzte, Scheitern, gescheiterten, geplatzten, vom Tisch, abgeblasen, auf Eis",
  conditional: "ergäbe, läge, lägen, wäre, wären, würde, würden, hätte, hätten, käme, entspräche",
};
