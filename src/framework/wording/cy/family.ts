import type { Wording } from "../pack.ts";

/** What is asked about family, exploitation, friends, care and being a parent, in Welsh: the questions. A first wording; it awaits a translator's review. */
export const family = {
  questions: {
    "abuse-by-parent-or-carer": { label: "A yw rhiant neu ofalwr wedi cam-drin neu esgeuluso'r person ifanc?" },
    "domestic-abuse-witnessed": {
      label: "A yw'r person ifanc wedi gweld, clywed neu fyw gyda cham-drin domestig?",
    },
    "parent-carer-support": { label: "I ba raddau y mae rhieni neu ofalwyr yn cefnogi'r gwaith" },
    "parenting-strengths": { label: "Beth sy'n mynd yn dda yn y gofal y mae'r person ifanc yn ei gael?" },
    "parenting-concern-types": { label: "Beth yw'r pryderon am ofal a goruchwyliaeth?" },
    "domestic-abuse-response": { label: "Beth sy'n cael ei wneud am gam-drin domestig yn y cartref?" },
    "unsupervised-times": { label: "Pryd mae'r person ifanc leiaf tebygol o gael ei oruchwylio?" },
    "parenting-help": { label: "Pa help y mae rhieni neu ofalwyr wedi'i gael gyda magu plant?" },
    "parenting-detail": {
      label:
        "Beth ddylai'r darllenydd ei wybod am y gofal a'r diogelwch y mae'r person ifanc yn eu cael, a sut ydym ni'n gwybod?",
    },
    "concern-parenting": { label: "Pryder am fagu plant" },
    "young-carer": {
      label: "A yw'r person ifanc yn gofalu am rywun gartref sy'n sâl, yn anabl neu ag angen help?",
    },
    "family-concerns": {
      label:
        "A oes gan unrhyw un yn y teulu neu'r rhwydwaith ehangach anawsterau, neu ddylanwad, sy'n effeithio'n wael ar y person ifanc?",
    },
    "family-strengths": { label: "Beth sy'n mynd yn dda yn y teulu a'r rhwydwaith ehangach?" },
    "young-carer-detail": {
      label: "Am bwy y mae'n gofalu, faint, ac a yw ei anghenion ei hun wedi'u hasesu?",
    },
    "family-contact-problems": { label: "Beth sy'n rhwystro perthnasoedd yn y teulu?" },
    "family-detail": {
      label: "Beth ddylai'r darllenydd ei wybod am y teulu a'r rhwydwaith ehangach, a sut ydym ni'n gwybod?",
    },
    "concern-family-behaviour": { label: "Pryder am ymddygiad y teulu" },
    "exploitation-strengths": { label: "Beth sy'n helpu i gadw'r person ifanc yn ddiogel rhag grwpiau niweidiol?" },
    "other-exploitation": { label: "A oes arwyddion o unrhyw gamfanteisio arall?" },
    "exploitation-signs": { label: "Pa arwyddion o gamfanteisio a welwyd?" },
    "gang-name": { label: "Enw'r grŵp a'r ardal, os yw'n hysbys" },
    "gang-role": { label: "Pa ran y mae'r person ifanc yn ei chwarae?" },
    "radicalisation-signs": { label: "Pa arwyddion o eithafiaeth a welwyd?" },
    "exploitation-referral": { label: "Beth sydd wedi'i wneud am gamfanteisio?" },
    "exploitation-detail": {
      label: "Beth a welwyd, gan bwy, pa mor sicr ydym ni, a beth mae'r person ifanc yn ei ddweud?",
    },
    "concern-exploitation": { label: "Pryder am gamfanteisio" },
    "partner-relationship": { label: "A oes gan y person ifanc gariad neu bartner?" },
    "friends-concern-types": { label: "Beth yw'r pryderon am ffrindiau?" },
    "partner-concern-types": { label: "Beth yw'r pryderon am y partner?" },
    "friends-positive": { label: "Pa gyfeillgarwch neu grwpiau sy'n dda i'r person ifanc?" },
    "relationships-detail": {
      label: "Beth ddylai'r darllenydd ei wybod am ffrindiau, partner ac oedolion y mae'n ymddiried ynddynt?",
    },
    "concern-significant-relationships": { label: "Pryder am berthnasoedd pwysig" },
    "childrens-services-ever": {
      label: "A yw gwasanaethau plant erioed wedi ymwneud â'r person ifanc, neu â'i frodyr neu ei chwiorydd?",
    },
    "siblings-children-services": {
      label: "A yw gwasanaethau plant yn ymwneud, neu a oeddent yn ymwneud, â brodyr neu chwiorydd?",
    },
    "leaving-care-support": { label: "Pa gymorth gadael gofal sydd ar waith?" },
    "corporate-parent": { label: "Pa awdurdod lleol yw, neu oedd, y rhiant corfforaethol?" },
    "adoption-or-guardianship": {
      label: "A yw'r person ifanc wedi'i fabwysiadu neu wedi'i roi o dan orchymyn llys arall?",
    },
    "unaccompanied-child": { label: "A ddaeth y person ifanc i'r DU ar ei ben ei hun i geisio diogelwch?" },
    "police-called-to-placement": {
      label: "A yw'r heddlu wedi'u galw i leoliad gofal am bethau y byddai teulu'n delio â nhw ei hun?",
    },
    "care-strengths": { label: "Beth sydd wedi mynd yn dda mewn gofal neu gyda gwasanaethau plant?" },
    "age-first-in-care": { label: "Oedran pan aeth i ofal gyntaf" },
    "care-weeks-since-14": { label: "Wythnosau o dderbyn gofal ers 14 oed" },
    "relating-concerns": { label: "A yw'n anodd i'r person ifanc ddod ymlaen ag eraill?" },
    bullied: { label: "A yw'r person ifanc yn cael ei fwlio?" },
    "victim-of-harm": {
      label:
        "Yn ystod y flwyddyn ddiwethaf, a yw unrhyw un y tu allan i'r teulu wedi bwlio, brifo, dwyn oddi ar, bygwth neu gam-drin y person ifanc?",
    },
    "relating-strengths": { label: "Beth sy'n dda am sut mae'r person ifanc yn dod ymlaen ag eraill?" },
    "relating-concern-types": { label: "Beth sy'n anodd?" },
    "bullying-where": { label: "Ble mae'r bwlio'n digwydd?" },
    "relating-detail": {
      label:
        "Beth ddylai'r darllenydd ei wybod am sut mae'r person ifanc yn dod ymlaen ag eraill, a sut ydym ni'n gwybod?",
    },
    "concern-relations-to-others": { label: "Pryder am ei berthynas ag eraill" },
    "pregnancy-care": { label: "A oes gofal beichiogrwydd ar waith?" },
    "parent-role": { label: "I ba raddau y mae'r person ifanc yn ymwneud fel rhiant?" },
    "parent-strengths": { label: "Beth sy'n mynd yn dda i'r person ifanc fel rhiant?" },
    "parent-detail": { label: "Beth ddylai'r darllenydd ei wybod am y person ifanc fel rhiant?" },
    "concern-young-parent": { label: "Person ifanc fel rhiant" },
  },
} satisfies Wording;
