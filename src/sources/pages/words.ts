/** Elements that never hold the text of an article. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  "script style noscript template svg math iframe object embed canvas nav footer button select input textarea dialog menu video audio picture source img map meta link head option datalist progress meter fieldset".split(
    " ",
  ),
);

/** Elements that begin a new block of text. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  "html body main article section div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table tbody thead tfoot tr td th header aside form figure figcaption address hr center details summary hgroup caption".split(
    " ",
  ),
);

/** Class or id of what stands around an article. */
export const CLUTTER_NAME =
  /(?:^|[-_\s])(?:ad|ads|adv|advert\w*|anzeige\w*|banner|breadcrumbs?|comments?|kommentar\w*|disqus|consent|cookies?|cmp|gdpr|onetrust|outbrain|taboola|plista|footer|nav|navigation|navbar|menu|sidebar|social|share\w*|sharing|related\w*|recommend\w*|recirc\w*|newsletter\w*|subscri\w*|promo\w*|sponsor\w*|teaser\w*|trending|popular|most-?(?:read|popular|viewed)|meistgelesen|mehr-zum-thema|tags?|taglist|keywords|author-?(?:bio|box|info|card|profile)|byline|autor(?:en)?-?(?:box|info)?|bio|caption\w*|bildunterschrift|credits?|copyright|print|pagination|pager|paywall|overlay|popup|modal|toolbar|tools|widget|gallery|slideshow|bilderstrecke|inline-?gallery|infobox|video-?player|player|rating|login|signup|sign-up|metadata|article-?meta|meta|kicker|dateline|topics|links?-?list|linkbox|sr-only|visually-hidden|screen-?reader\w*|skip-?link|poll|quiz|survey|embed|twitter-tweet|instagram-media|weitere-?\w*|toc|disclaimer|correction-?policy)(?:$|[-_\s])/iu;

/** Class or id of the article itself, which outweighs the list above. */
export const ARTICLE_NAME =
  /(?:article|story|post|entry|content|artikel|beitrag)-?_?(?:body|text|content|copy|main|detail|inhalt)|(?:^|[-_\s])(?:article|richtext|rich-text|bodytext|body-text|fliesstext|paragraph|storytext|maincontent|main-content|page-content)(?:$|[-_\s])|articlebody/iu;

/** Of those names the ones that stand around an article even where most of a page's text lies in them. */
export const NEVER_ARTICLE_NAME =
  /(?:^|[-_\s])(?:comments?|kommentar\w*|disqus|consent|cookies?|cmp|gdpr|onetrust|outbrain|taboola|footer|nav|navigation|menu|sidebar|related\w*|recommend\w*|trending|most-?(?:read|popular|viewed)|meistgelesen)(?:$|[-_\s])/iu;

/** Class of what stands inside a sentence and is no part of it. */
export const INLINE_CLUTTER_NAME =
  /(?:^|[-_\s])(?:caption\w*|bildunterschrift|credits?|copyright|sr-only|visually-hidden|screen-?reader\w*|share\w*|advert\w*|anzeige\w*|tooltip\w*|newsletter\w*|print-only)(?:$|[-_\s])/iu;

/** Lines that name who took a picture. */
export const PICTURE_CREDIT =
  /(?:©|\((?:Symbol|Archiv)(?:bild|foto)\)|(?:^|[\s(/|])(?:Foto|Bild|Grafik|Quelle|Photo|Image|Picture|Credit)s?: ?)[^.!?]{0,80}\)?$|(?:picture alliance|getty images|shutterstock|imago(?: images)?|istock\w*)[^.!?]{0,60}$/iu;

/** How a consent dialog speaks to its reader. */
export const CONSENT_ADDRESS =
  /(?<!\p{L})(?:Sie|Ihren?|Ihrer|Ihrem|your|(?:you|we) (?:can|may|have|agree|consent|use|and|do)|wir (?:und|verwenden|nutzen|verarbeiten|benötigen)|mit unseren partnern)(?!\p{L})/u;

/** What it speaks of; two of them make it one. */
export const CONSENT_TERMS =
  /cookies?|einwillig|zustimm|widerruf|datenschutz|personenbezogen|drittanbieter|pur-abo|tracking|personalisiert|consent|opt(?:ing)?[- ]out|personal (?:information|data)|privacy|legitimate interest|third part|interest-based|ccpa|gdpr|dsgvo/gu;
