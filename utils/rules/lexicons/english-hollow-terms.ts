/** Words by which English aims turn hollow, and words that give them something to check. */

/** Verbs (dictionary forms) that ask for nothing by themselves: it depends on what follows. */
export const HOLLOW_VERBS: ReadonlySet<string> = new Set(
  (
    'strengthen enhance improve promote deepen advance optimise optimize intensify consolidate boost uphold foster ' +
    'cultivate ensure raise heighten elevate lift push create form build explore implement fulfil fulfill shoulder ' +
    'unify mobilise mobilize recognise recognize make attach seize rise perfect refine innovate drive accelerate ' +
    'increase achieve develop unleash gather pool tighten reinforce expand stimulate inspire nurture guide carry ' +
    'pursue maintain safeguard seek forge deliver press learn bear grasp move bring turn  standardise standardize coordinate co-ordinate discharge perform realise realize'
  ).split(' '),
);

/** Things that cannot be counted or shown. */
export const ABSTRACT_NOUNS: ReadonlySet<string> = new Set(
  (
    'awareness understanding sense responsibility importance significance capacity capability ability level quality ' +
    'standard efficiency effectiveness work task measure leadership co-ordination coordination co-operation ' +
    'cooperation communication publicity guidance management supervision mechanism atmosphere environment ' +
    'development governance service image confidence spirit style thinking ideology thought force synergy momentum ' +
    'vitality influence result outcome achievement effect progress success contribution prospect stage approach ' +
    'model way innovation integration transformation reform happiness gain security urgency mission duty duties ' +
    'consciousness enthusiasm initiative harmony modernisation modernization competitiveness attention education ' +
    'culture cohesion resilience dedication professionalism literacy mindset foundation situation ' +
    'satisfaction stability prosperity potential implementation administration conduct character vigour drive ' +
    'ecosystem landscape order trust welfare unity discipline conviction cause reputation livelihood ' +
    'wellbeing strength competence morale responsiveness transparency engagement sustainability excellence ' +
    'productivity vision role policy decision requirement arrangement future value goal objective breakthrough barrier obstacle bottleneck aspiration ' +
    'ideal link tie bond relationship partnership determination resolve attitude mentality plane contentment'
  ).split(' '),
);

/** Comparisons without a measure: greater determination, stronger links. */
export const COMPARISONS: ReadonlySet<string> = new Set(
  'greater better stronger deeper closer higher firmer wider improved enhanced marked renewed'.split(' '),
);

/** Degrees that nobody can read off. */
export const HOLLOW_ADVERBS: ReadonlySet<string> = new Set(
  (
    'further effectively earnestly comprehensively vigorously actively conscientiously steadily continuously ' +
    'constantly continually fully firmly resolutely markedly significantly greatly substantially deeply thoroughly ' +
    'truly carefully energetically solidly diligently notably considerably proactively seriously faithfully swiftly relentlessly tirelessly meticulously ' +
    'wholeheartedly unswervingly rigorously properly'
  ).split(' '),
);

/** Set phrases that stand for an aim. */
export const SET_PHRASES: readonly RegExp[] = [
  /\b(?:strive|striving|endeavou?r)\s+(?:to|for)\b/gi,
  /\bspare\s+no\s+efforts?\b|\bevery\s+effort\b|\befforts\s+(?:shall|should|must|will)\s+be\s+made\b|\bgo\s+all\s+out\b|\bredouble\b[^.;]{0,16}\befforts\b/gi,
  /\battach\s+(?:great|high|full)\s+importance\b|\bpay\s+(?:close|great|full)\s+attention\b/gi,
  /\b(?:give|bring)\s+full\s+play\b|\bfull\s+play\s+to\b/gi,
  /\b(?:to|onto)\s+(?:a\s+)?(?:new|higher|greater|next)\s+(?:levels?|stages?|heights?)\b/gi,
  /\b(?:tangible|real|solid|remarkable|concrete|practical|good)\s+results\b|\bfirst-class\s+results\b/gi,
  /\bunify\b[^.;,]{0,16}\bthinking\b|\bsense\s+of\s+(?:responsibility|urgency|mission|gain|duty)\b/gi,
  /\brise\s+to\s+the\s+challenge\b|\bseize\b[^.;,]{0,20}\bopportunit(?:y|ies)\b|\b(?:new|splendid|brilliant|fresh)\s+(?:prospects|ground|chapters?|landscape)\b/gi,
  /\b(?:strong|powerful|joint)\s+(?:joint\s+)?(?:force|synergy)\b|\b(?:favou?rable|good|strong|positive|healthy)\s+(?:atmosphere|environment)\b/gi,
  /\b(?:fully|effectively|earnestly|thoroughly|strictly)\s+implement(?:ed|ing)?\b|\bcarried\s+out\s+(?:effectively|in\s+depth)\b/gi,
  /\bin\s+depth\b|\bin\s+an\s+all-round\s+way\b|\bon\s+all\s+fronts\b|\bhigh-quality\s+development\b/gi,
  /\bof\s+great\s+significance\b|\btruly\s+benefit\b|\bcarry\s+forward\b|\bto\s+the\s+full\b|\bmake\s+full\s+use\b/gi,
  /\bbe(?:come)?\s+an?\s+(?:[\w-]+\s+)?(?:leader|pioneer|pacesetter|front-?runner|role\s+model|benchmark)\b|\bkeep\b[^.;,]{0,12}\bin\s+mind\b(?!\s+(?:that|when))|\bconcrete\s+actions?\b|\bhand\s+in\s+hand\b/gi,
  /\bplay\b[^.;,]{0,30}\broles?\b|\bimpetus\b|\bgrowth\s+drivers?\b|\bin\s+concert\b|\b(?:solid|good)\s+work\b|\bgo\s+deep\b|\ba\s+new\s+look\b|\bnew\s+journey\b/gi,
  /\bleading\s+role\b|\binto\s+(?:full\s+)?play\b|\borganis?z?e\s+carefully\b/gi,
];

/** Praise in place of a property that can be tested; two of them in a sentence make an aim. */
export const HOLLOW_ADJECTIVES =
  /\b(?:solid|meticulous|effective|efficient|pragmatic|harmonious|beautiful|civili[sz]ed|vibrant|resilient|inclusive|modern|dynamic|prosperous|liveable|livable|orderly|splendid|first-rate|world-class|high-quality)\b|\b(?:better|greener|smarter|stronger|safer|happier|greater|closer)\b/gi;

/** Actions that can be seen to have been done. */
export const PLAIN_ACTIONS: ReadonlySet<string> = new Set(
  (
    'install assign hire recruit publish open repair train buy purchase post print fit pay appoint fill register ' +
    'replace extend connect number plant pave equip rent convert hand list visit check inspect count enter answer ' +
    'distribute deliver submit send report file upload close remove dismantle demolish sign meet convene draft ' +
    'vacate grade link cut reduce double halve exempt refund fund allocate subsidise subsidize digitise digitize'
  ).split(' '),
);

/** Products and sources that can be looked up. */
export const NAMED_PRODUCT =
  /\b(?:annex|appendix|table|schedule)\s+[\dIVX]+\b|\b(?:website|hotline|counter|timetable|catalogue|handbook|register|directory|gazette)\b/i;
