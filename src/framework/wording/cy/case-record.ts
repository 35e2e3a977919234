import type { Wording } from "../pack.ts";

const doesItNeed = { yes: { label: "Oes" }, no: { label: "Nac oes" } };

/** The case record in Welsh; ethnicity as the census of 2011 asked it. A first wording; it awaits a translator's review. */
export const caseRecord = {
  subSections: {
    "case-facts": {
      title: "Ffeithiau'r cofnod achos",
      guide: "Ffeithiau am y person ifanc sy'n gyffredin i bob cam. Mae newid yma yn newid ym mhobman.",
      example:
        "Rhif ffôn symudol wedi'i wirio gydag ef ar 4 Mawrth 2026: mae'n ateb negeseuon testun ar ôl ysgol, nid galwadau. Llinell dir ei fam-gu yw'r ail rif; mae hi wedi cytuno i gymryd negeseuon.",
      leaveOut:
        "Ystyr y ffeithiau, a phryderon am gartref neu deulu: mae'r rheini'n mynd yn Trefniadau byw, tai a chyllid neu Rhianta, gofal a goruchwyliaeth.",
    },
  },
  questions: {
    "case:given-names": { label: "Enwau cyntaf" },
    "case:family-name": { label: "Cyfenw" },
    "case:preferred-name": { label: "Yr enw y mae'r person ifanc yn hoffi cael ei alw" },
    "case:other-names": {
      label: "Enwau eraill a ddefnyddir",
      hint: "Enwau blaenorol, llysenwau ac enwau stryd.",
    },
    "case:date-of-birth": { label: "Dyddiad geni" },
    "case:sex-recorded": {
      label: "Rhyw a gofnodwyd at ddibenion ystadegau",
      options: {
        male: { label: "Gwryw" },
        female: { label: "Benyw" },
        other: { label: "Arall" },
        "not-known": { label: "Ddim yn hysbys" },
      },
    },
    "case:gender-identity": { label: "Hunaniaeth o ran rhywedd a rhagenwau" },
    "case:ethnicity": {
      label: "Ethnigrwydd",
      options: {
        w1: { label: "Gwyn: Cymreig, Seisnig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig" },
        w2: { label: "Gwyn: Gwyddelig" },
        w3: { label: "Gwyn: Sipsi neu Deithiwr Gwyddelig" },
        w9: { label: "Gwyn: unrhyw gefndir Gwyn arall" },
        m1: { label: "Cymysg: Gwyn a Du Caribïaidd" },
        m2: { label: "Cymysg: Gwyn a Du Affricanaidd" },
        m3: { label: "Cymysg: Gwyn ac Asiaidd" },
        m9: { label: "Cymysg: unrhyw gefndir Cymysg neu aml-ethnig arall" },
        a1: { label: "Asiaidd neu Asiaidd Prydeinig: Indiaidd" },
        a2: { label: "Asiaidd neu Asiaidd Prydeinig: Pacistanaidd" },
        a3: { label: "Asiaidd neu Asiaidd Prydeinig: Bangladeshaidd" },
        a4: { label: "Asiaidd neu Asiaidd Prydeinig: Tsieineaidd" },
        a9: { label: "Asiaidd neu Asiaidd Prydeinig: unrhyw gefndir Asiaidd arall" },
        b1: { label: "Du neu Ddu Prydeinig: Caribïaidd" },
        b2: { label: "Du neu Ddu Prydeinig: Affricanaidd" },
        b9: { label: "Du neu Ddu Prydeinig: unrhyw gefndir Du arall" },
        o2: { label: "Arall: Arabaidd" },
        o9: { label: "Arall: unrhyw grŵp ethnig arall" },
        ns: { label: "Heb ei nodi" },
      },
    },
    "case:religion": { label: "Crefydd neu gred" },
    "case:immigration-status": { label: "Cenedligrwydd a statws mewnfudo" },
    "case:preferred-language": { label: "Dewis iaith", hint: "Mae'r Gymraeg yn hawl yng Nghymru." },
    "case:interpreter-needed": {
      label: "A oes angen cyfieithydd?",
      options: { ...doesItNeed, "not-known-yet": { label: "Ddim yn hysbys eto" } },
    },
    "case:addresses": { label: "Cyfeiriadau", entryName: "cyfeiriad" },
    "case:addresses.line": { label: "Cyfeiriad" },
    "case:addresses.postcode": { label: "Cod post" },
    "case:addresses.kind": {
      label: "Pa fath o gyfeiriad ydyw?",
      options: {
        current: { label: "Lle mae'r person ifanc yn byw nawr" },
        home: { label: "Cyfeiriad cartref, os nad yno y mae'r person ifanc yn byw" },
        previous: { label: "Cyfeiriad cynharach" },
      },
    },
    "case:addresses.from": { label: "O" },
    "case:addresses.to": { label: "Hyd at" },
    "case:addresses.protected": { label: "A oes rhaid cadw'r cyfeiriad hwn yn gyfrinachol?", options: doesItNeed },
    "case:contact-details": { label: "Y ffordd orau o gysylltu" },
    "case:identifiers": { label: "Cyfeirnodau", entryName: "cyfeirnod" },
    "case:identifiers.kind": {
      label: "Pa rif?",
      options: {
        "case-number": { label: "Rhif yr achos" },
        "police-national-computer-id": { label: "Rhif Cyfrifiadur Cenedlaethol yr Heddlu" },
        "unique-pupil-number": { label: "Rhif unigryw disgybl" },
        "nhs-number": { label: "Rhif y GIG" },
        "home-office-number": { label: "Rhif y Swyddfa Gartref" },
        other: { label: "Arall" },
      },
    },
    "case:identifiers.value": { label: "Rhif" },
    "case:home-service": { label: "Gwasanaeth cyfiawnder ieuenctid cartref" },
    "case:host-service": {
      label: "Gwasanaeth neu sefydliad sy'n lletya, a'r gweithiwr yno",
      hint: "Tra bo gwasanaeth arall neu sefydliad yn gofalu am yr achos.",
    },
  },
} satisfies Wording;
