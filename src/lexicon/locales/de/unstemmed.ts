/** Keys whose stem is that of a word they are no form of: "weiter" has nothing to do with "weitete". */
export const UNSTEMMED: ReadonlySet<string> = new Set(
  "sich etwa weiter weitere weiteren weiterer weiteres weit grosse grossen grosste grossten grosser grosses falls belief beliefen entfallt entfallen entfiel entfielen kamen kam minuten lautet liefen lief weite weiten schnell schnelle schnellem schnelles ausserst einiger einige einigen einiges langsam kurze kurzem kurzen wenig wenige wenigen gehe ergab ergaben fruhen fruhe sage lautete leiten leitet besitzer besitzern druck bremen ruck fall fall forderungen billig billige prufer tiefen ferner dauert rechte rechten".split(
    " ",
  ),
);
