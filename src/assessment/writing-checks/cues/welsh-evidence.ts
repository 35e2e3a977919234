/** Words that name a time, a source or something that happened in Welsh prose, with their mutations (own; wide on purpose, as in `welsh-reasons.ts`). */
export const welshEvidence: readonly string[] = [
  "\\p{L}*\\p{N}\\S*",
  "ionawr|chwefror|m?awrth|fawrth|ebrill|mai|mehefin|fehefin|gorffennaf|orffennaf|awst|medi|fedi|hydref|tachwedd|rhagfyr|nadolig|pasg|dydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)|nos (?:lun|fawrth|fercher|iau|wener|sadwrn|sul)",
  "llynedd|eleni|ddoe|heddiw|neithiwr|echdoe|f?lynedd|blynedd|flynyddoedd|f?isoedd|mis|fis|wythnos\\p{L}*|diwrnod\\p{L}*|ddiwrnod|dyddiau|nosweithiau|unwaith|dwywaith|ddwywaith|teirgwaith|deirgwaith|gwaith|oed|y llynedd|diwethaf|(?:dau|dwy|ddau|ddwy|tri|tair|dri|dair|pedwar|pedair|bedair|pump|bum|pum|chwe|saith|wyth|naw|deg|sawl) \\p{L}+",
  "dywed\\p{L}*|d?dywed\\p{L}*|ddywed\\p{L}*|meddai|dd?weud|soni\\p{L}*|yn ôl|adrodd\\p{L}*|[cg]h?ofnod\\p{L}*|d?datgel\\p{L}*|ddatgel\\p{L}*|nododd|[cg]h?adarnha\\p{L}*|[cg]h?yfadd\\p{L}*|gwad\\p{L}*|gwel\\p{L}+|welwyd|clyw\\p{L}+|cyfweliad|hunanasesiad|datganiad\\p{L}*|adroddiad\\p{L}*",
  "aeth|daeth|gwnaeth|wnaeth|bu|cafodd|gafodd|chafodd|cariwyd|roedd ganddo|roedd ganddi|oedd ganddo",
  "wedi (?!(?:ei |eu |'i )?(?:h?asesu|seilio|ystyried|nodi|cynyddu|gostwng|newid|gwella|bod|adnabod|penderfynu|barnu) )\\p{L}+",
  "diagnosis|ddiagnosis|adhd|awtist\\p{L}*|ysbyty|gwahardd\\p{L}*|wahardd\\p{L}*",
];

/** Preterite and impersonal forms that judge or say nothing in particular, and words that only look like such forms. */
export const blandWelshForms: ReadonlySet<string> = new Set(
  "oedd roedd nidoedd doedd modd fodd anodd bodd rhodd ystyriwyd aseswyd nodwyd seiliwyd penderfynwyd barnwyd adnabuwyd bwyd fwyd llwyd breuddwyd cynyddodd gostyngodd gwellodd parhaodd llwydd digwyddodd ymddangosodd fyddodd rhwydd cyfodd isod uchod".split(
    " ",
  ),
);
