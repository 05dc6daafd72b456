import type { UnwelcomeWords } from "../../words.ts";

/** Alternatives of regular expressions; a word boundary stands on either side of each. */
export const UNWELCOME: UnwelcomeWords = {
  advice: [
    "(?:buy|sell|short|invest|act|get in|buy in)(?: \\p{L}+){0,3} (?:now|today|immediately|before it['’]?s too late|while you can)(?= ?[,.!:;)\"”]|$)|(?:buy|sell|act|invest) now",
    "(?:you|investors|everyone|readers|people|we) (?:should|must|need to|have to|ought to|better|had better)(?: \\p{L}+){0,3} (?:buy|sell|short|hold|dump|load|invest|avoid|own|act|take profits)",
    "should you (?:buy|sell|hold|invest)|(?:time|reasons?) to (?:buy|sell)|sell everything|buy everything|load(?:ing)? up on|back up the truck|go all[- ]in|bet the (?:farm|house)|(?:don['’]?t|do not) (?:miss|wait|hesitate)|(?:last|final|once in a lifetime|once-in-a-lifetime) (?:chance|opportunity)",
    "guarantee[ds]?(?: \\p{L}+){0,2} (?:\\d+ ?% )?(?:returns?|profits?|gains?|yields?|double|to (?:double|rise|triple))|risk-?free (?:returns?|profits?|gains?|money)|can['’]?t (?:lose|miss|go wrong)|(?:no|zero)-risk (?:returns?|profits?)|sure (?:thing|bet)|no-brainer (?:buy|stock)",
    "(?:double|triple|10x|100x) your (?:money|investment|savings)|to the moon|(?:hot|secret|insider) (?:stock )?tips?|next (?:big|multi)-?bagger|get rich|millionaire[- ]maker|stocks? to buy",
  ],
  rating: [
    "strong (?:buy|sell)|screaming buy|must-?buy|top picks?",
    "(?<!% of the )(?:price targets?|target prices?)",
  ],
  attributed: [
    "analysts?|research|brokers?|brokerage|bank|securities|capital|partners|upgrade[sd]?|downgrade[sd]?|rate[sd]?|rating|raise[sd]?|lift(?:s|ed)?|lower(?:s|ed)?|cuts?|reiterate[sd]?|maintain(?:s|ed)?|initiate[sd]?|boost(?:s|ed)?|trim(?:s|med)?|consensus|average|median|mean|according",
  ],
  call: [
    "click (?:here|now|below|the)|sign[- ]up (?:now|here|today|for|at|below|to get|and|with)|register (?:now|today|at|here)|subscribe (?:now|here|to|at|through|and|today)|visit (?:our|us)|download (?:now|our|the)|join (?:our|the|us|now)|order now|try it (?:free|now)|learn more (?:at|here)|open (?:an?|your)(?: \\p{L}+){0,2} (?:account|depot)|get (?:an?|your)(?: \\p{Sc}?\\d+)?(?: \\p{L}+)? (?:bonus|discount|voucher)|claim (?:your|the|it|now)",
    "(?:promo|discount|voucher|coupon|bonus|referral) codes?|with (?:the )?code|use code|welcome bonus|free (?:report|trial|stock|newsletter|webinar)|limited[- ]time offer|special offer",
    "(?:sponsored|advertisement|advert|ad|promoted|paid post|advertorial|promotion)[:\\]]|(?:include|follow|share|copy|post|use) (?:this|the) link|telegram (?:group|channel)|whatsapp group|discord\\.gg",
  ],
  instruction: [
    "(?:ignore|disregard|forget|override|bypass|discard)(?: \\p{L}+){0,4} (?:instructions?|rules?|prompts?|guidelines?|articles?|sources?|above|previous(?:ly)?|prior|everything|commands?|directions?|context|text)|new (?:instructions?|rules?|system prompt)(?:\\s?:| (?:follow|apply))",
    '(?:dear|hey|hello|hi|attention) (?:ai|assistant|llm|bot|model|chatgpt|gpt|summari[sz]er)|(?:admin(?:istrator)?|developer|system|editor|security) (?:override|note|command|notice)|(?:debug|admin|god|maintenance) mode|(?:talk|speak|write|answer) like an?|(?:when|if|whenever) (?:the|a|any|an) (?:user|reader)s? (?:next )?asks?|(?:the|your|any|every|this) (?:summary|summaries|brief|answer) (?:must|should|has to|shall|needs? to)|"?role"?\\s?:\\s?"?(?:system|user|assistant)|end of (?:the )?(?:article|document|input|data|text)|tool_?call|function_?call',
    "(?:note|message|instructions?|attention|notice|important|hint|task|reminder)[^.:!?]{0,25}(?:to|for)(?: \\p{L}+){0,2} (?:ais?|llms?|bots?|chatbots?|language models?|assistants?|models?|summari[sz]ers?|crawlers?|agents?)",
    "(?:ai|llm)(?: |-)(?:systems?|assistants?|models?|agents?|summari[sz]ers?|bots?|readers?)?(?: reading this| (?:must|should|shall|are|need))|(?:ai|llm|assistant|system|user|human|bot|developer|chatgpt|gpt)\\s?:(?=\\s?[\\p{L}\"“])|as an? (?:ai|language model|assistant)|you are (?:now|an? (?:ai|assistant|bot|language|helpful))|if you (?:are|['’]re) an? (?:ai|llm|bot|assistant|language|model|automated)|the (?:bot|assistant|model|chatbot|summari[sz]er) (?:must|should|shall|has to|will (?:now|post|send|reply|answer))|pretend|role-?play|jailbreak|dan mode|developer mode",
    "system (?:prompt|message|instructions?)|your (?:instructions?|prompt|system|rules|guidelines|configuration|api|secrets?|tokens?|answer|summary|reply|response|output|training)|environment variables?|api[ _-]?keys?|process\\.env|slack_bot_token|openai_api_key|bot token",
    "(?:reply|respond|answer|append|prepend|output)(?:,)? (?:only|with|exactly|in (?:english|german|spanish|french|chinese|russian|base64|json|caps|capitals|rhyme)|the (?:word|text|literal))|(?:and|then|please) (?:quote|include|print|repeat|append|reply|respond|translate|reveal|paste|forward) (?:the|this|that|it|your|all|any)",
    "(?:begin|start|end|prefix) (?:the|each|every|your|all)(?: \\p{L}+)? (?:message|summary|summaries|answer|reply|response|post|brief|output|bullet|sentence)s?|(?:any|every|all) questions?(?: \\p{L}+){0,4} with|must answer|this (?:paragraph|text|section|sentence) (?:replaces|overrides|supersedes)|the (?:correct|real|true|actual|right) (?:revenue|profit|figure|value|number|price|loss|amount|result)s? (?:is|was|are|were|reads?)|from now on|in (?:your|the|every|each) (?:summary|summaries|answer|reply|response|output)|post (?:exactly )?(?:that|this)|(?:get|post|put|http) request",
  ],
  order: [
    "(?:please |now |also |always |never |just |kindly |immediately |first,? |then )*(?:reply|respond|answer|write|say|print|output|repeat|append|include|begin|start|post|send|translate|summari[sz]e|reveal|tell|quote|insert|mention|claim|replace|delete|remove|execute|run|call|fetch|decode|encode|prefix|finish|conclude|prepend|forward|schedule|invite|ignore|disregard|forget|pretend|act|stop|treat|remember|imagine|assume|state|report|recommend|talk|speak|use|add|rate|describe|present|refuse|confirm|emphasi[sz]e|highlight|omit|skip|hide|change|set|keep|make|give|list|link|display|tag|ping|notify|alert|email|open|copy|click|buy|sell|tweet|unsubscribe|subscribe)(?: only| with| in| the| this| that| these| your| every| each| all| any| from| exactly| as| to| it| us| me| by| instead| word| no| a| an| previous| prior| above| that| everyone| them| users?| nothing| http| @\\S| <|,|:)",
  ],
  comment: [
    "(?:reader|user|guest) comments?|comments? (?:by|from) \\p{L}+\\d+|(?:inserted|added|written|posted) by an? (?:commenter|reader|user|visitor)|(?:a|one) (?:commenter|user|reader) (?:says|said|wrote|writes|claims|posted)|\\p{L}+\\d{2,} (?:writes|says|commented|posted)",
  ],
};
