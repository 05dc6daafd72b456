import type { BlockRule, ClutterRule } from "../clutter/rules.ts";

/** What stands in English articles and is no news. */
export const CLUTTER_EN: readonly ClutterRule[] = [
  {
    reason: "advert",
    words:
      "should you invest|should you buy|before you buy|before you consider|is it time to buy|stock advisor|double down|10 best stocks|monster returns|made the cut|handpicked",
    says: /should you (?:invest|buy)|before you (?:buy|consider)|stock advisor|(?:the )?(?:10|ten) best stocks|monster returns|made the cut|double down|handpicked/iu,
  },
  {
    reason: "advert",
    words: "motley fool",
    says: /motley fool (?:\S+ ){0,3}(?:analyst team|has|issued|recommend|stock|rule breakers|premium)|premium(?:-| )service|fool\.com/iu,
  },
  {
    reason: "advert",
    words: "zacks",
    says: /zacks (?:\S+ ){0,3}(?:expert|reveals?|names|top|experts|investment research|premium|newest|single best)|from zacks|zacks' |zacks rank #?1 \(strong buy\) stocks here|(?:see|free) (?:\S+ ){0,5}zacks/iu,
  },
  {
    reason: "advert",
    words:
      "free report|free special|free in-depth|free stock analysis|free analysis|best stocks for|free:|instant access|stock picks|penny stock|stocks to buy now|just released",
    says: /free (?:\S+ ){0,2}(?:report|analysis|guide|download|trial|webinar)|^free:|\d+ best stocks|instant access|(?:our|these|free|top) (?:\S+ ){0,3}stock picks|stocks? to buy now|just released:/iu,
  },
  {
    reason: "advert",
    words: "sponsored|advertisement|promoted|ad feedback|paid post",
    says: /^[-–(\[ ]*(?:sponsored(?: content| post| by .{2,40})?|advertisements?|promoted(?: content)?|ad feedback|paid post|story continues(?: below)?(?: advertisement)?|article continues below(?: advertisement)?)[-–:)\] ]*$/iu,
  },
  {
    reason: "advert",
    words:
      "click here to|claim your|get started today|start your free|limited time|early-bird|tickets|discount|promo code",
    says: /^(?:click here|claim your|get started today|start your free)|limited[- ]time (?:offer|only)|early[- ]bird|promo code|(?:buy|get|book) (?:your )?(?:\S+ )?tickets? (?:now|today|here|before)/iu,
  },
  {
    reason: "advert",
    words:
      "sponsored|promoted|partner content|unlimited|full access|digital access|premium access|subscription|stories like this|subscriber|a member|miss:|log in|sign in",
    says: /^(?:sponsored|promoted|partner content|paid content|in partnership with)(?: by)?: |^(?:get|claim|enjoy|start|try|unlock) (?:\S+ ){0,3}(?:unlimited|full|digital|premium)(?: digital)? (?:access|subscription)|^(?:want|looking for|like|love|enjoying|enjoyed) (?:\S+ ){0,6}(?:stories|articles|news|coverage|analysis) like this\?|^this (?:article|content|story|report) is (?:\S+ )?(?:for|available to|reserved for) (?:\S+ )?(?:subscribers|members)|^(?:already|not) an? (?:\S+ )?(?:subscriber|member)(?: yet)?\?|^(?:please )?(?:log|sign) in(?: (?:here|to [^.]{3,40}))?[.!]*$|^don['’]t miss: /iu,
  },
  {
    // Who is told what to do is no reader of news; what somebody says is told as such.
    reason: "read-more",
    words: " our | your | you | us|here|this |free|today|premium|podcast|newsletter|account|quiz|now:",
    says: /^(?!.*(?<!\p{L})(?:said|says|told|according)(?!\p{L}))(?:(?:join|create|listen(?: to)?|see|check out|take|share|discover|find|explore|browse|visit|learn|tap|support|become|never miss|tell|get|try|download|start) (?:\S+ ){0,8}?(?:our|us|this (?:article|story|page|month['’]s)|podcasts?|newsletters?|account|quiz|briefing|watchlist)|(?:join|create|upgrade|enter|register|unlock|sign in) (?:\S+ ){0,8}?(?:your|you|here|free|today|premium|account|briefing|ad-free))(?:['’]\w+)?(?!\p{L})[^"“”]{0,80}$|^watch now: |^(?:have|got) an? (?:\S+ )?tip\?|^(?:e-?mail|contact|write to|tell) us[.!]?$|^you have \S+ free (?:article|stor)|^to (?:read|continue|access|see|view) (?:\S+ ){0,6}(?:article|story|report|full|reading)\S*(?: \S+){0,3}, |^(?:not sure|need help|ready to|curious|interested in) [^.?]{3,60}\?(?: [^.]{3,40}\.)?$/iu,
  },
  {
    reason: "read-more",
    words:
      "related:|see also:|up next:|next:|more:|listen:|video:|more on this|in pictures:|explained:|read the full|news tip",
    says: /^(?:related|see also|up next|next|more|listen|video|in pictures|recommended)(?: \S+){0,2}: |^more on this (?:story|topic)|^to read the full|^(?:have|got) an? (?:\S+ )?tip\?/iu,
  },

  {
    reason: "read-more",
    words:
      "read more|read also|read next|read the full|continue reading|see also|learn more|click here|full story|more details here|watch:|story continues|keep reading|also read|for more|find out more",
    says: /^(?:\W{0,3})(?:read (?:more|also|next|the full|our full)|continue reading|keep reading|also read|see also|learn more|find out more|click here|full story|watch|view (?:more|comments|the full)|don['’]t miss)(?:[:. >»…-]|$)|(?:story|article) continues|for more (?:articles|news|stories|on|information|details|from|coverage)(?: \S+){0,6},? (?:please )?(?:visit|see|click|go to|follow|read|sign)|^read (?:the latest|more) (?:\S+ ){0,8}(?:news|coverage|stories)(?: (?:from|at|on) .{2,40})?$|(?:click|see|find) (?:here|out) (?:for|to (?:read|see|learn|get|view))|can be found here|you can read (?:\S+ ){0,5}here/iu,
  },

  {
    reason: "newsletter",
    words:
      "newsletter|subscribe|sign up|inbox|follow us|follow him|follow her|follow yahoo|whatsapp channel|on twitter|notifications|download our|download the",
    says: /(?:our|free|this|to the) (?:\S+ ){0,3}newsletters?|get (?:\S+ ){0,3}newsletters?|subscribe (?:now|today|to|here|for)|(?:you can|please|to) subscribe|sign up (?:for|to|here|now|by|today)|(?:to|in) your inbox|follow (?:us|him|her|them|me|\S+(?: \S+){0,3}) on (?:twitter|facebook|x|linkedin|instagram|whatsapp)|^follow \S+(?: \S+){0,5} at @|whatsapp channel|(?:enable|turn on|get) (?:\S+ )?notifications|download (?:our|the) (?:\S+ ){0,3}app(?!\p{L})/iu,
  },

  {
    reason: "disclaimer",
    words:
      "disclaimer|disclosure|investment advice|financial advice|no position in|positions in|views and opinions|past performance|forward-looking|not intended as|own and are not|informational purposes|holds no|has no business relationship|recommends the following",
    says: /^(?:disclaimer|disclosure|important (?:notice|information)|risk warning)s?(?:[:. ]|$)|(?:investment|financial|trading) advice|no positions? in any|(?:has|have|holds|owns)(?: \S+){0,3} positions? in|views and opinions|past performance (?:is|does|may)|forward[- ]looking statements?|for informational purposes|recommends? (?:the following|\S+(?: \S+){0,6}\.$)|disclosure policy|safe[- ]harbor|is not a recommendation|own research before/iu,
  },

  {
    reason: "boilerplate",
    words:
      "reporting by|editing by|compiled by|writing by|additional reporting|to contact the|contributed to this|our standards|with assistance|©|copyright|all rights reserved|image source|photo by|photo:|image:|getty images|updates with|adds details|adds analyst|corrects|(updates|prices used|video was published",
    says: /(?:^|[(;] ?)(?:additional )?(?:reporting|editing|writing|compiled)(?: and (?:reporting|editing|writing))? by |(?:additional reporting|editing) by \p{Lu}|to contact the (?:reporter|editor|author)|contributed (?:to this|reporting)|our standards:|with assistance (?:from|by)|^(?:©|copyright|\(c\))|©\s?\d{4}|all rights reserved|^(?:image|photo|picture|credit|source)s?(?: source| credit| by)?: ?[^.]{2,80}\.?$|^photo by |^[^.]{0,60}\/ ?getty images[^.]{0,20}$|^\((?:updates|adds|corrects|recasts|removes|refiles)[^)]{3,200}\)?\.?\)?$|prices used|video was published/iu,
  },
  {
    reason: "boilerplate",
    words: "by ",
    says: /^[Bb]y (?:\p{Lu}[\p{L}'’.-]+)(?: (?:de |van |von |and |der |al-)?\p{Lu}[\p{L}'’.-]+){1,6}(?:, \p{L}[\p{L} .'’-]{2,40}| \| .{2,40}| - .{2,40})?$/u,
  },
  {
    reason: "boilerplate",
    words: "min read|minute read|minutes read|last updated|updated at",
    says: /^\d+[- ]min(?:ute)?s?[- ]read\b.{0,20}$|^(?:last )?updated(?: at| on|:).{4,60}$/iu,
  },
  {
    reason: "boilerplate",
    words: "cookie|javascript|ad blocker|adblock|privacy policy|terms of service|terms of use",
    says: /(?:use|accept|allow|enable|uses) (?:\S+ ){0,3}cookies|cookie (?:policy|settings|consent)|(?:enable|turn on|requires?) javascript|ad[- ]?block(?:er)?|privacy policy|terms of (?:service|use)/iu,
  },
  {
    reason: "boilerplate",
    words: "share|print|comments|email|tweet|save article|listen to",
    says: /^(?:share|print|email|tweet|save|comments?|share this (?:article|story|page)?|listen to this (?:article|story))(?:[ |,·•/]+(?:share|print|email|tweet|save|comments?|facebook|twitter|x|whatsapp|linkedin|reddit|pocket|copy link|\(?\d+\)?))*$/iu,
  },
  {
    reason: "boilerplate",
    words: "function|document.|window.|var ",
    says: /(?:function ?\(|document\.(?:add|get|ready|write|create|query)|window\.\w+|var \w+ ?=|addEventListener|=> ?\{|<\/?\w+[^>]*>)/u,
  },
  {
    reason: "boilerplate",
    words: "columnist for|welcomes comments|is a reporter|is a writer|can be reached|is an anchor|@",
    says: /welcomes comments|can be reached (?:at|on|by)|^(?:\p{Lu}\S+ ){1,3}is an? (?:\S+ ){0,5}(?:reporter|writer|columnist|anchor|journalist|correspondent|editor|producer)(?: (?:at|for|covering|with|based) .{2,90})?\.?|^on (?:the web|twitter|email), |e-?mail(?:ed)? (?:him|her|them|me|us) at |[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2,4}/iu,
  },
];

/** A line that opens a run of links or an advert. */
export const BLOCKS_EN: readonly BlockRule[] = [
  {
    reason: "related",
    opens:
      /^(?:related(?: (?:articles?|stories|links|news|content|topics|reading|coverage))?|more (?:from|on|about|news|stories|in|coverage)(?: [^.]{2,50})?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|reading|stories|articles))?|most (?:read|popular|viewed)|trending(?: now)?|top stories|also on [^.]{2,30}|further reading|read (?:more|next|also)(?: (?:from|about|on|of) [^.]{2,60})?|read the latest [^.]{5,80}|read more [^.]{5,60}|don['’]t miss|see more|what to read next|latest (?:news|stories|headlines)|editor['’]?s['’]? picks)\s*:?$/iu,
  },
];
