const item = (label: string, third: string) => ({ label, third });

/**
 * What a young person says of themselves, in Welsh: in the first person, and as "rhywun fel fi" for those who would rather speak of somebody
 * like them. A first wording; it awaits a translator's review, and a young person's ear.
 */
export const selfAssessmentItems = {
  "sa-privacy-understood": {
    ...item(
      "Rwy'n gwybod pwy all weld beth rwy'n ei ddweud",
      "Mae rhywun fel fi'n gwybod pwy all weld beth mae'n ei ddweud",
    ),
    hint: "Dy weithiwr a'u rheolwr sy'n ei weld. Gall rhywfaint ohono fynd mewn adroddiad. Rhaid i ni ddweud wrth rywun os nad wyt ti neu rywun arall yn ddiogel.",
  },
  "sa-home-safe": item("Rwy'n teimlo'n ddiogel lle rwy'n byw", "Mae rhywun fel fi'n teimlo'n ddiogel lle mae'n byw"),
  "sa-home-happy": item("Rwy'n hoffi byw yno", "Mae rhywun fel fi'n hoffi byw yno"),
  "sa-home-hurt": item(
    "Mae pobl gartref yn gweiddi llawer neu'n brifo ei gilydd",
    "Gartref, mae pobl yn gweiddi llawer neu'n brifo ei gilydd",
  ),
  "sa-home-enough": item(
    "Mae gennym ddigon o fwyd, gwres a dillad",
    "Mae gan rywun fel fi ddigon o fwyd, gwres a dillad",
  ),
  "sa-away-night": item(
    "Rwy'n aros allan drwy'r nos a does neb yn gwybod ble rydw i",
    "Mae rhywun fel fi'n aros allan drwy'r nos a does neb yn gwybod ble",
  ),
  "sa-carer-listens": item(
    "Mae'r oedolion rwy'n byw gyda nhw'n gwrando arna i ac yn gwybod beth sydd ei angen arna i",
    "Mae'r oedolion y mae rhywun fel fi'n byw gyda nhw'n gwrando",
  ),
  "sa-care-for-someone": item("Rwy'n gofalu am rywun yn fy nheulu", "Mae rhywun fel fi'n gofalu am aelod o'r teulu"),
  "sa-trusted-adult": item(
    "Mae yna oedolyn y galla i siarad ag ef neu hi am unrhyw beth",
    "Mae gan rywun fel fi oedolyn i siarad ag ef neu hi",
  ),
  "sa-trusted-adult-who": item(
    "Pwy yw'r person hwnnw? Dim ond os wyt ti eisiau dweud",
    "Pwy yw'r person hwnnw, i rywun fel fi?",
  ),
  "sa-miss-someone": item(
    "Rwy'n colli rhywun, neu rwyf wedi colli rhywun oedd yn bwysig i mi",
    "Mae rhywun fel fi'n hiraethu am rywun neu wedi colli rhywun",
  ),
  "sa-smoke": item("Rwy'n ysmygu neu'n fepio", "Mae rhywun fel fi'n ysmygu neu'n fepio"),
  "sa-drink": item("Rwy'n yfed alcohol", "Mae rhywun fel fi'n yfed alcohol"),
  "sa-drugs": item(
    "Rwy'n defnyddio cyffuriau (fel wîd, balŵns neu dabledi)",
    "Mae rhywun fel fi'n defnyddio cyffuriau",
  ),
  "sa-drugs-trouble": item(
    "Mae diod neu gyffuriau wedi fy nghael i drwbl neu wedi fy ngwneud yn sâl",
    "Mae diod neu gyffuriau'n achosi trwbl i rywun fel fi",
  ),
  "sa-drugs-carry": item(
    "Mae rhywun wedi gofyn i mi ddal, cario neu werthu pethau",
    "Mae rhywun yn gofyn i rywun fel fi ddal, cario neu werthu pethau",
  ),
  "sa-how-feeling-now": item("Sut rwy'n teimlo heddiw", "Sut mae rhywun fel fi'n teimlo heddiw"),
  "sa-health-ok": item("Mae fy nghorff yn teimlo'n iawn", "Mae corff rhywun fel fi'n teimlo'n iawn"),
  "sa-sleep": item("Rwy'n cysgu'n dda ac yn bwyta'n dda", "Mae rhywun fel fi'n cysgu ac yn bwyta'n dda"),
  "sa-worry": item("Rwy'n teimlo'n bryderus neu'n ofnus", "Mae rhywun fel fi'n teimlo'n bryderus neu'n ofnus"),
  "sa-sad": item(
    "Rwy'n teimlo mor drist fel nad oes dim yn helpu",
    "Mae rhywun fel fi'n teimlo mor drist fel nad oes dim yn helpu",
  ),
  "sa-hurt-self": item(
    "Rwyf wedi brifo fy hun neu wedi dymuno nad oeddwn i yma",
    "Mae rhywun fel fi'n brifo ei hun neu'n dymuno peidio â bod yma",
  ),
  "sa-bad-memories": item(
    "Mae pethau drwg a ddigwyddodd yn dal i ddod yn ôl i fy mhen",
    "Mae pethau drwg yn dal i ddod yn ôl i ben rhywun fel fi",
  ),
  "sa-understand": item(
    "Mae pobl yn siarad yn rhy gyflym neu'n defnyddio geiriau nad wyf yn eu gwybod",
    "Mae pobl yn siarad yn rhy gyflym i rywun fel fi",
  ),
  "sa-remember": item(
    "Mae'n anodd eistedd yn llonydd, gwrando neu gofio pethau",
    "Mae'n anodd i rywun fel fi eistedd yn llonydd neu gofio",
  ),
  "sa-what-helps": item(
    "Pan fydda i'n teimlo'n wael, mae hyn yn helpu:",
    "Pan fydd rhywun fel fi'n teimlo'n wael, mae hyn yn helpu:",
  ),
  "sa-friends-good": item(
    "Mae gen i ffrindiau y galla i ymddiried ynddyn nhw",
    "Mae gan rywun fel fi ffrindiau i ymddiried ynddyn nhw",
  ),
  "sa-friends-trouble": item("Mae fy ffrindiau'n mynd i drwbl", "Mae ffrindiau rhywun fel fi'n mynd i drwbl"),
  "sa-pressure": item(
    "Mae rhywun yn gwneud i mi wneud pethau nad wyf eisiau eu gwneud",
    "Mae rhywun yn gwneud i berson fel fi wneud pethau nad yw eisiau eu gwneud",
  ),
  "sa-partner": item("Mae fy nghariad yn garedig wrtha i", "Mae cariad rhywun fel fi'n garedig"),
  "sa-bullied": item("Mae pobl yn pigo arna i, mewn bywyd go iawn neu ar-lein", "Mae pobl yn pigo ar rywun fel fi"),
  "sa-online-worry": item(
    "Mae rhywbeth ar-lein wedi fy ypsetio neu wedi gwneud i mi deimlo'n anniogel",
    "Mae rhywbeth ar-lein wedi ypsetio rhywun fel fi",
  ),
  "sa-gang": item(
    "Rwy'n rhan o grŵp y byddai eraill yn ei alw'n gang",
    "Mae rhywun fel fi mewn grŵp y mae eraill yn ei alw'n gang",
  ),
  "sa-school-go": item("Rwy'n mynd i'r ysgol, coleg neu waith", "Mae rhywun fel fi'n mynd i'r ysgol, coleg neu waith"),
  "sa-school-like": item("Rwy'n ei hoffi yno", "Mae rhywun fel fi'n ei hoffi yno"),
  "sa-learning": item(
    "Galla i wneud y gwaith, neu gael help pan fydd yn anodd",
    "Gall rhywun fel fi wneud y gwaith neu gael help",
  ),
  "sa-school-fair": item("Mae'r staff yn fy nhrin yn deg", "Mae'r staff yn trin rhywun fel fi yn deg"),
  "sa-offending-why": item("Pam rwy'n meddwl iddo ddigwydd", "Pam mae'n digwydd i rywun fel fi"),
  "sa-offending-before": item(
    "Sut roeddwn i'n teimlo cyn iddo ddigwydd",
    "Sut mae rhywun fel fi'n teimlo cyn iddo ddigwydd",
  ),
  "sa-offending-after": item("Sut roeddwn i'n teimlo wedyn", "Sut mae rhywun fel fi'n teimlo wedyn"),
  "sa-offending-victim": item(
    "Sut rwy'n meddwl roedd y bobl eraill yn teimlo",
    "Sut mae rhywun fel fi'n meddwl roedd y lleill yn teimlo",
  ),
  "sa-offending-put-right": item(
    "Hoffwn wneud rhywbeth i wneud iawn am hynny",
    "Hoffai rhywun fel fi wneud iawn am hynny",
  ),
  "sa-offending-stop": item("Byddai'n fy helpu i stopio pe bai…", "Byddai'n helpu rhywun fel fi i stopio pe bai…"),
  "sa-offending-again": item("Rwy'n meddwl y bydda i'n mynd i drwbl eto", "Bydd rhywun fel fi'n mynd i drwbl eto"),
  "sa-offending-fair": {
    ...item("Gwnaeth yr heddlu a'r llys fy nhrin yn deg", "Gwnaeth yr heddlu a'r llys drin rhywun fel fi yn deg"),
    labelPrevention: "Gwnaeth yr heddlu neu'r ysgol fy nhrin yn deg",
    thirdPrevention: "Gwnaeth yr heddlu neu'r ysgol drin rhywun fel fi yn deg",
  },
  "sa-stop-think": item("Rwy'n stopio a meddwl cyn gwneud pethau", "Mae rhywun fel fi'n stopio a meddwl yn gyntaf"),
  "sa-temper": item("Rwy'n colli fy nhymer", "Mae rhywun fel fi'n colli ei dymer neu ei thymer"),
  "sa-temper-triggers": item("Beth sy'n ei gychwyn?", "Beth sy'n cychwyn rhywun fel fi?"),
  "sa-weapon": item(
    "Rwy'n cario rhywbeth er mwyn teimlo'n ddiogel",
    "Mae rhywun fel fi'n cario rhywbeth i deimlo'n ddiogel",
  ),
  "sa-safety": item("Nid yw rhai lleoedd yn fy ymyl yn ddiogel i mi", "Nid yw rhai lleoedd yn ddiogel i rywun fel fi"),
  "sa-safety-where": item("Ble, a beth fyddai'n helpu?", "Ble nad yw'n ddiogel i rywun fel fi, a beth fyddai'n helpu?"),
  "sa-safety-hurt": item("Mae rhywun eisiau fy mrifo", "Mae rhywun eisiau brifo rhywun fel fi"),
  "sa-treated-different": item(
    "Mae pobl yn fy nhrin yn wael oherwydd pwy ydw i",
    "Mae pobl yn trin rhywun fel fi yn wael oherwydd pwy ydyw",
  ),
  "sa-free-time": item("Mae gen i bethau da i'w gwneud yn fy amser rhydd", "Mae gan rywun fel fi bethau da i'w gwneud"),
  "sa-good-at": item("Rwy'n dda am…", "Mae rhywun fel fi'n dda am…"),
  "sa-future-goals": item("Mewn blwyddyn rwyf eisiau…", "Mewn blwyddyn mae rhywun fel fi eisiau…"),
  "sa-future-hope": item(
    "Rwy'n meddwl y bydd fy mywyd yn mynd yn dda",
    "Mae rhywun fel fi'n meddwl y bydd bywyd yn mynd yn dda",
  ),
  "sa-future-wants": {
    ...item("Rwyf eisiau help gyda…", "Mae rhywun fel fi eisiau help gyda…"),
    hint: "Dewis hyd at dri.",
  },
  "sa-future-worry": item("Rwy'n poeni am…", "Mae rhywun fel fi'n poeni am…"),
  "sa-yjs-ready": item("Rwyf eisiau gwneud rhai newidiadau", "Mae rhywun fel fi eisiau gwneud newidiadau"),
  "sa-yjs-barriers": item("Mae'n anodd i mi ddod oherwydd…", "Mae'n anodd i rywun fel fi ddod oherwydd…"),
  "sa-yjs-like": item("Dylai fy ngweithiwr…", "Dylai gweithiwr da i rywun fel fi…"),
  "sa-plan": item(
    "Rwy'n helpu i benderfynu beth sydd yn fy nghynllun",
    "Mae rhywun fel fi'n helpu i benderfynu'r cynllun",
  ),
  "sa-progress": item("Rwy'n gwneud yn well nag o'r blaen", "Mae rhywun fel fi'n gwneud yn well nag o'r blaen"),
  "sa-anything-else": item(
    "Rhywbeth arall rwyf eisiau ei ddweud",
    "Rhywbeth arall y mae rhywun fel fi eisiau ei ddweud",
  ),
  "sar-changed": item(
    "Ers y tro diwethaf, y peth gorau sydd wedi newid yw…",
    "Ers y tro diwethaf, y peth gorau i rywun fel fi yw…",
  ),
  "sar-harder": item("Y peth anoddaf fu…", "Y peth anoddaf i rywun fel fi fu…"),
  "sar-worker": item(
    "Mae fy ngweithiwr yn gwrando arna i ac yn gwneud beth mae'n ei ddweud",
    "Mae fy ngweithiwr yn gwrando",
  ),
  "sar-plan-change": item("Rwyf eisiau newid hyn yn fy nghynllun", "Rwyf eisiau newid hyn yn fy nghynllun"),
  "sae-proud": item("Yr hyn rwyf fwyaf balch ohono", "Yr hyn y mae rhywun fel fi'n falch ohono"),
  "sae-helped": item("Beth helpodd fi fwyaf", "Beth helpodd rywun fel fi fwyaf"),
  "sae-not-helped": item("Beth na helpodd", "Beth na helpodd"),
  "sae-respect": item("Cefais fy nhrin â pharch yma", "Cafodd rhywun fel fi ei drin â pharch yma"),
  "sae-next": item("Ar ôl hyn, rwy'n dal i fod eisiau help gan…", "Ar ôl hyn, mae rhywun fel fi eisiau help gan…"),
  "sae-know-who": item(
    "Rwy'n gwybod at bwy i fynd os aiff pethau o chwith",
    "Mae rhywun fel fi'n gwybod at bwy i fynd",
  ),
  "sat-feel-about-move": item(
    "Sut rwy'n teimlo am fy ngweithiwr newydd neu fy lle newydd",
    "Sut mae rhywun fel fi'n teimlo am y symud",
  ),
  "sat-worries": item("Beth rwy'n poeni amdano wrth symud", "Beth mae rhywun fel fi'n poeni amdano wrth symud"),
  "sat-tell-new-worker": item(
    "Beth ddylai fy ngweithiwr newydd ei wybod amdana i",
    "Beth ddylai gweithiwr newydd ei wybod am rywun fel fi",
  ),
  "sat-keep": item("Beth rwyf eisiau ei gadw yr un fath", "Beth mae rhywun fel fi eisiau ei gadw yr un fath"),
  "sat-questions": item("Cwestiynau sydd gen i", "Cwestiynau sydd gan rywun fel fi"),
};
