/**
 * Words with which Welsh prose gives a reason, an effect or a condition, with their mutations (own; first gathering, awaiting a Welsh-speaking
 * practitioner). Wide on purpose: a Welsh text is spoken about only when it holds none of them.
 */
export const welshReasons: readonly string[] = [
  "oherwydd|achos|am fod|am ei (?:fod|bod)|am eu bod|am nad|am na|gan (?:fod|ei fod|ei bod|eu bod|nad|na|iddo|iddi|iddyn|mai|taw)",
  "rh?eswm|rh?esymau|dyna (?:pam|sy|beth|sut)|pam (?:y|yr|ei|mae|fod|bod|fel)|esboni\\p{L}*|hesboni\\p{L}*|eglur\\p{L}*|heglur\\p{L}*",
  "felly|o ganlyniad|canlyniad\\p{L}*|ganlyniad|yn sgil|o achos|n?arwain (?:at|ato|i|hi|ef|fe)|arwein\\p{L}+|golyg\\p{L}*|olyg\\p{L}*",
  "er mwyn|fel (?:y gall|bod|ei fod|na|nad)|rhag (?:ofn|i)|o ofn|drwy|trwy|ffordd o|modd o|ymgais",
  "achosi\\p{L}*|hachosi\\p{L}*|sbardun\\p{L}*|cyfran\\p{L}*|gyfran\\p{L}*|effaith|heffaith|effeithi\\p{L}*|heffeithi\\p{L}*|dd?ylanwad\\p{L}*|nylanwad\\p{L}*",
  "d?deilli\\p{L}*|tardd\\p{L}*|ddeilli\\p{L}*|ymateb\\p{L}*|[cg]h?ysyllt\\p{L}*|nghysyllt\\p{L}*|gwraidd|wraidd",
  "(?:mwy|llai|fwy|lai)|ll?eihau|leihau|[cg]ynydd\\p{L}*|gostwng\\p{L}*|ostwng|gwaethyg\\p{L}*|waethyg\\p{L}*|codi'r|[cg]adw|chadw",
  "helpu|h?atal\\p{L}*|h?amddiff\\p{L}*|diogel\\p{L}*|ddiogel\\p{L}*|rh?wystr\\p{L}*|g?alluog\\p{L}*|caniat\\p{L}*|tynn\\p{L}*|dynn\\p{L}*|gwth\\p{L}*|wth\\p{L}*",
  "(?:g?wneud|gwneud|wneud|gwnaeth|wnaeth|gwna|gwneir) (?:iddo|iddi|iddyn|hi'n|pethau|hyn|ef|e'n|o'n)|(?:ei|eu) (?:g?wneud|gwneud)|rho(?:i|ddodd) (?:iddo|iddi|iddyn)",
  "os|petai|petae|pe|pebai|oni bai|onibai|oni|pan (?:fydd|mae|mae'n|fo|nad|fyddai|yw|ydy|fod|bydd|na)|bob tro|dim ond|tra|heb|yn dibynnu|dd?ibyn\\p{L}*|ar yr amod|fel arall",
  "gorbwys\\p{L}*|orbwys\\p{L}*|er (?:gwaethaf|bod)|awgrym\\p{L}*|adlewyrch\\p{L}*|dangos (?:bod|ei|sut)|chwarae rhan|sail",
];
