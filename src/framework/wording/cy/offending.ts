import type { Wording } from "../pack.ts";

const somethingElse = { label: "Rhywbeth arall" };
const other = { label: "Arall" };

/** What happened, patterns and attitudes, and other behaviours, in Welsh. A first wording; it awaits a translator's review. */
export const offending = {
  subSections: {
    "episodes-section": {
      guide:
        "Un cofnod ar gyfer pob digwyddiad (gall gynnwys sawl trosedd). Ysgrifennwch ffeithiau ac adroddiadau yn unig; mae pam y digwyddodd ar gyfer Esboniadau a Chasgliadau. Dim enw dioddefwr yma: ysgrifennwch “gweithiwr y siop”, “bachgen o'r ysgol”.",
      example:
        "Ar 3 Mai, tua 4.40pm, cymerodd ef a dau fachgen ddiodydd o siop gornel. Dywed gweithiwr y siop iddo gicio'r drws wrth iddynt adael. Dywed yntau, ‘Gymerais i un can, wnes i erioed gyffwrdd â'r drws.’",
      leaveOut:
        "Pam y digwyddodd, sy'n mynd yn Esboniadau a Chasgliadau, a barn am yr hyn a wnaed, sy'n mynd yn Patrymau ac agweddau.",
    },
    "offending-patterns": {
      guide:
        "Edrychwch ar draws pob pennod. Ffeithiau yn unig: cofnodwch beth yw'r patrwm; dywedwch pam yn Esboniadau a Chasgliadau.",
      example:
        "Roedd pedair o'r pum gwaith rhwng 3pm a 6pm, gyda'r un ddau ffrind. Dim o fis Ebrill i fis Awst 2025, pan oedd ganddi swydd haf. Ar 8 Mai dywedodd, ‘Byddwn i'n dweud sori wrth ddynes y siop petai hi'n gadael i mi.’",
      leaveOut:
        "Hanes pob digwyddiad, sy'n mynd yn Beth ddigwyddodd, pennod wrth bennod, a'ch rhesymau chi, sy'n mynd yn Esboniadau a Chasgliadau.",
    },
    "other-behaviours-section": {
      guide:
        "Ymddygiad a allai niweidio eraill ond na chafodd ei drin fel trosedd: dim camau pellach, brysbennu a dargyfeirio, ymddygiad gartref, yn yr ysgol, mewn lleoliad neu yn y ddalfa. Ffeithiau yn unig: dywedwch beth sy'n hysbys a beth sydd wedi'i honni'n unig.",
      example:
        "Dywed ei fam iddo ei gwthio yn erbyn wal y gegin ar 14 Chwefror; dywed yntau mai ‘dim ond symud heibio’ a wnaeth. Daeth yr heddlu ac ni chymerwyd camau pellach. Mae'n helpu pan fydd ei ewythr yn mynd ag ef am dro yn y car.",
      leaveOut:
        "Unrhyw beth a ddaeth i ben mewn rhybuddiad neu yn y llys: mae hynny'n mynd yn Beth ddigwyddodd, pennod wrth bennod. Mae niwed iddo'i hun yn mynd yn Hunan-niwed, hunanladdiad, profedigaeth a cholled.",
    },
  },
  questions: {
    "episodes.kind": {
      label: "Beth ydyw?",
      options: {
        "offence-or-offences": { label: "Trosedd neu droseddau" },
        "anti-social-behaviour": { label: "Ymddygiad gwrthgymdeithasol" },
        incident: { label: "Digwyddiad" },
      },
    },
    "episodes.current": { label: "A yw'n rhan o'r hyn a arweiniodd at yr asesiad hwn?" },
    "episodes.offences": {
      label: "Troseddau yn y bennod hon",
      labelPrevention: "Digwyddiadau yn y bennod hon",
    },
    "episodes.place": {
      label: "Ble?",
      options: {
        home: { label: "Cartref" },
        "placement-or-childrens-home": { label: "Lleoliad neu gartref plant" },
        "school-or-college": { label: "Ysgol neu goleg" },
        "street-or-park": { label: "Stryd neu barc" },
        "shop-or-business": { label: "Siop neu fusnes" },
        "public-transport": { label: "Trafnidiaeth gyhoeddus" },
        online: { label: "Ar-lein" },
        "someone-elses-home": { label: "Cartref rhywun arall" },
        custody: { label: "Dalfa" },
        other,
      },
    },
    "episodes.official-account": {
      label: "Beth mae papurau'r heddlu, y llys neu'r tystion yn dweud a ddigwyddodd?",
      labelPrevention: "Beth mae'r sawl a atgyfeiriodd yn dweud a ddigwyddodd?",
      hint: "Cadwch ef yn fyr; atodwch y papurau.",
    },
    "episodes.child-account": {
      label: "Beth mae'r person ifanc yn dweud a ddigwyddodd, a pham?",
      hint: "Ei eiriau ei hun lle gallwch.",
    },
    "episodes.accounts-differ": {
      label: "A yw'r adroddiadau'n wahanol mewn ffordd sy'n bwysig?",
      options: {
        yes: { label: "Ydynt" },
        no: { label: "Nac ydynt" },
        "not-known-yet": { label: "Ddim yn hysbys eto" },
      },
    },
    "episodes.accounts-differ-details": { label: "Sut maent yn wahanol?" },
    "episodes.company": { label: "Pwy oedd gyda'r person ifanc?" },
    "episodes.role": {
      label: "Pa ran a chwaraeodd y person ifanc?",
      options: {
        "led-it": { label: "Arwain" },
        "joined-in-fully": { label: "Ymuno'n llawn" },
        "followed-others": { label: "Dilyn eraill" },
        "small-part": { label: "Rhan fach" },
        "was-present-only": { label: "Yn bresennol yn unig" },
        "not-clear": { label: "Ddim yn glir" },
      },
    },
    "episodes.company-details": {
      label: "Pwy oedd y lleill i'r person ifanc, a beth oedd eu hoed?",
      hint: "Teulu, ffrindiau, gang, oedolion, partner.",
    },
    "episodes.exploited": {
      label: "A gafodd y person ifanc ei orchymyn, ei bwyso, ei dalu neu ei ddefnyddio gan rywun i'w wneud?",
    },
    "episodes.exploited-details": { label: "Beth sy'n gwneud i chi feddwl hynny, a beth a wnaed?" },
    "episodes.planning": { label: "A oedd wedi'i gynllunio?" },
    "episodes.before": {
      label: "Beth oedd yn digwydd yn yr oriau a'r dyddiau cynt?",
      hint: "Digwyddiadau, hwyliau, dadleuon, gyda phwy yr oedd.",
    },
    "episodes.reasons": {
      label: "Beth oedd i'w weld y tu ôl iddo, o bob adroddiad?",
      hint: "Ffeithiau a rhesymau a roddwyd; daw eich esboniad chi yn nes ymlaen.",
    },
    "episodes.substances": {
      label: "Pa alcohol neu gyffuriau oedd yn rhan ohono, a sut?",
      options: {
        alcohol: { label: "Alcohol" },
        cannabis: { label: "Canabis" },
        "other-drugs": { label: "Cyffuriau eraill" },
        "to-get-money-for-drugs": { label: "I gael arian ar gyfer cyffuriau" },
        supplying: { label: "Cyflenwi" },
        "not-known": { label: "Ddim yn hysbys" },
        other: somethingElse,
      },
    },
    "episodes.weapon-kind": {
      label: "Beth ydoedd?",
      options: {
        "knife-or-blade": { label: "Cyllell neu lafn" },
        "firearm-or-imitation": { label: "Dryll neu ddryll ffug" },
        "blunt-object": { label: "Gwrthrych di-fin" },
        "corrosive-liquid": { label: "Hylif cyrydol" },
        "bottle-or-glass": { label: "Potel neu wydr" },
        vehicle: { label: "Cerbyd" },
        dog: { label: "Ci" },
        fire: { label: "Tân" },
        other,
      },
    },
    "episodes.weapon-use": { label: "Sut y defnyddiwyd yr arf, ac o ble y daeth?" },
    "episodes.force": {
      label: "Faint o rym a ddefnyddiwyd?",
      options: {
        none: { label: "Dim" },
        "threats-only": { label: "Bygythiadau yn unig" },
        "push-or-grab": { label: "Gwthio neu afael" },
        "blows-or-kicks": { label: "Ergydion neu giciau" },
        "sustained-or-group-attack": { label: "Ymosodiad parhaus neu gan grŵp" },
      },
    },
    "episodes.victim-kind": {
      label: "Pwy a niweidiwyd neu a allai fod wedi'i niweidio?",
      hint: "Mathau o bobl, byth enwau.",
    },
    "episodes.victim-number": { label: "Faint o bobl a niweidiwyd yn uniongyrchol?" },
    "episodes.victim-vulnerable": {
      label: "A oedd unrhyw un a niweidiwyd yn llai abl i'w amddiffyn ei hun?",
      hint: "Oed, anabledd, ar ei ben ei hun, yn ddibynnol, yn wynebu mwy o bobl.",
    },
    "episodes.harm-caused": {
      label: "Pa mor ddifrifol oedd y niwed a achoswyd?",
      hint: "Yr hyn a ddigwyddodd; daw'r hyn a allai fod wedi digwydd nesaf.",
    },
    "episodes.harm-effect": {
      label: "Beth sy'n hysbys am yr effaith ar y bobl a niweidiwyd?",
      hint: "Dim enwau. Gan weithiwr dioddefwyr neu ddatganiad, gyda'u cytundeb.",
    },
    "episodes.harm-possible": {
      label: "A allai fod wedi bod yn llawer gwaeth, neu a fwriadwyd mwy o niwed?",
    },
    "episodes.hostility-kind": {
      label: "Gelyniaeth ynghylch beth?",
      options: {
        "race-or-ethnicity": { label: "Hil neu ethnigrwydd" },
        "religion-or-belief": { label: "Crefydd neu gred" },
        disability: { label: "Anabledd" },
        "sexual-orientation": { label: "Cyfeiriadedd rhywiol" },
        "transgender-identity": { label: "Hunaniaeth drawsryweddol" },
        "sex-or-gender": { label: "Rhyw neu rywedd" },
        other,
      },
    },
    "episodes.elements": {
      label:
        "A oedd unrhyw un o'r rhain yn rhan ohono: arf, diod neu gyffuriau, gelyniaeth, neu un o'r lleill a restrir?",
    },
    "episodes.elements-details": { label: "Dywedwch fwy am yr hyn a farciwyd gennych" },
    "episodes.responsibility": {
      label: "I ba raddau y mae'r person ifanc yn derbyn yr hyn a wnaeth?",
      hint: "Lle mae ple dieuog dewiswch “yn gwadu, heb ei brofi” a pheidiwch â phwyso.",
    },
    "episodes.feelings-after": { label: "Sut roedd y person ifanc yn teimlo wedyn, a sut mae'n teimlo nawr?" },
    "episodes.view-of-victim": { label: "Beth mae'n ei feddwl ac yn ei deimlo am y bobl a niweidiwyd?" },
    "episodes.amends": {
      label: "Beth y mae eisoes wedi'i wneud neu wedi'i gynnig i wneud iawn?",
      hint: "Cryfder os yw'n ddidwyll.",
    },
    "episodes.after": {
      label: "Beth ddigwyddodd nesaf?",
      hint: "Arestio, ymateb y teulu, ymateb yr ysgol, effaith ar y person ifanc, amodau mechnïaeth.",
    },
    "episodes.files": {
      label: "Papurau ar gyfer y bennod hon",
      hint: "Papurau'r erlyniad, cofnod cyfweliad, atgyfeiriad.",
    },
    "episodes-none-reason": { label: "Nid oes digwyddiad i'w ddisgrifio: pam?" },
    "offending-trend-facts": { label: "Dyddiadau, bylchau a chyfrifon" },
    "offending-frequency-trend": {
      label: "O'i gymharu â chynt, pa mor aml y mae'n digwydd?",
      labelPrevention: "O'i gymharu â chynt, pa mor aml y mae'r ymddygiad yn digwydd?",
    },
    "offending-seriousness-trend": { label: "A pha mor ddifrifol ydyw?" },
    "offending-trend-details": { label: "Beth sy'n gwaethygu, a thros ba gyfnod?" },
    "offending-common-features": {
      label: "Beth sy'n gyffredin rhwng y penodau?",
      labelPrevention: "Beth sy'n gyffredin rhwng y digwyddiadau?",
      options: {
        "same-people-with-them": { label: "Yr un bobl gyda'r person ifanc" },
        "same-place": { label: "Yr un lle" },
        "same-time-of-day-or-week": { label: "Yr un adeg o'r dydd neu'r wythnos" },
        "same-kind-of-victim": { label: "Yr un math o ddioddefwr" },
        "alcohol-or-drugs": { label: "Alcohol neu gyffuriau" },
        weapons: { label: "Arfau" },
        "follows-arguments-or-loss": { label: "Yn dilyn dadleuon neu golled" },
        "follows-exclusion-or-missing-episodes": { label: "Yn dilyn gwaharddiad neu gyfnodau ar goll" },
        "for-money-or-goods": { label: "Am arian neu nwyddau" },
        "group-or-gang": { label: "Grŵp neu gang" },
        online: { label: "Ar-lein" },
        "spread-of-unlike-behaviour": { label: "Amrywiaeth o ymddygiad annhebyg" },
        "nothing-clear": { label: "Dim byd clir" },
        other: somethingElse,
      },
    },
    "offending-quiet-times": {
      label: "Pryd oedd adegau heb drafferth, a beth oedd yn wahanol bryd hynny?",
      hint: "Cryfder i adeiladu arno.",
    },
    "attitude-signs-of-concern": {
      label: "Beth mae'n ei ddweud neu'n ei wneud sy'n cefnogi troseddu?",
      labelPrevention: "Beth mae'n ei ddweud neu'n ei wneud sy'n cefnogi'r ymddygiad?",
    },
    "attitude-signs-of-change": {
      label: "Beth mae'n ei ddweud neu'n ei wneud sy'n dangos ei fod eisiau stopio neu wneud iawn am bethau?",
      hint: "Ochr y cryfderau.",
    },
    "attitude-details": { label: "Rhowch enghreifftiau a dywedwch o ble y daethant" },
    "attitude-authority": {
      label: "Sut mae'n gweld yr heddlu, y llysoedd ac awdurdod arall, a pham?",
      hint: "Cynhwyswch brofiadau fel stopio a chwilio neu driniaeth annheg.",
    },
    "attitude-family-view": { label: "Beth mae rhieni neu ofalwyr yn ei feddwl am yr ymddygiad?" },
    "attitude-shift": {
      label: "A yw ei agweddau wedi newid dros amser neu gyda phwy y mae?",
    },
    "other-behaviours-any": {
      label: "A oes ymddygiad arall sy'n eich poeni chi neu unrhyw un arall?",
      hint: "Yn cynnwys materion a ddaeth i ben heb gamau pellach, a brysbennu.",
    },
    "other-behaviours.description": {
      label: "Beth ddigwyddodd, pa mor aml, i bwy?",
      hint: "Dim enwau dioddefwyr.",
    },
    "other-behaviours.known": {
      label: "Pa mor sicr ydyw?",
      options: {
        admitted: { label: "Cyfaddefwyd" },
        "witnessed-by-a-professional": { label: "Gwelwyd gan weithiwr proffesiynol" },
        "several-sources": { label: "Sawl ffynhonnell" },
        "one-source": { label: "Un ffynhonnell" },
        "police-intelligence-may-not-be-shared-with-the-family": {
          label: "Cudd-wybodaeth yr heddlu, ni ellir ei rhannu â'r teulu",
        },
      },
    },
    "other-behaviours.outcome": {
      label: "Beth a wnaed yn ei gylch?",
      hint: "Yma y mae dim camau pellach a brysbennu.",
    },
    "other-behaviours.victims": { label: "Pwy yr effeithiwyd arno?" },
    "other-behaviours.weapon": { label: "A oedd arf?" },
    "behaviour-in-custody": {
      label: "Sut mae'r person ifanc yn ymddwyn yn y ddalfa, tuag at eraill a staff?",
      hint: "Digwyddiadau, dyfarniadau, gwobrau.",
    },
    "other-behaviours-better": {
      label: "Beth sy'n helpu i atal yr ymddygiadau hyn?",
      hint: "Cryfder i'w ddefnyddio yn y cynllun.",
    },
  },
} satisfies Wording;
