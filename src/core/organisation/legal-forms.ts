/**
 * What says only how an organisation is owned and who answers for it, as words between commas, folded and without
 * stops; longer ones are found before shorter ones. From the registers of the countries that write them so.
 */
export const LEGAL_FORMS = `
  inc, incorporated, corp, corporation, co, company, ltd, limited, llc, l l c, llp, l l p, lp, plc, p l c, pllc, pc,
  co ltd, co limited, company limited, pty, pty ltd, pty limited, proprietary limited, pvt, pvt ltd, private limited,
  pte, pte ltd, public limited company, unlimited, cic, cio,
  gmbh, g m b h, mbh, ggmbh, gesellschaft mit beschrankter haftung, ag, a g, aktiengesellschaft, kg, ohg, ug,
  ug haftungsbeschrankt, haftungsbeschrankt, kgaa, gbr, eg, ek, e k, ev, e v, se, gmbh co kg, gmbh and co kg,
  gmbh u co kg, gmbh co kgaa, gmbh and co kgaa, gmbh co ohg, ag co kg, ag and co kg, ag and co kgaa, co kg, and co kg,
  und co kg, and co, gesmbh, ges m b h, sarl, s a r l, sas, s a s, sasu, eurl, sa, s a, sci, snc, s n c, scop, scp,
  sl, s l, slu, s l u, sociedad limitada, sociedad anonima, sau, s a u, sa de cv, s a de c v, srl de cv, cv, spa,
  s p a, srl, s r l, srls, sapa, sas di, ltda, lda, eireli, me, epp, s a s de c v,
  bv, b v, nv, n v, vof, bvba, b v b a, cvba, vzw, asbl, sprl, stichting,
  ab, a b, aktiebolag, hb, as, a s, asa, aps, ivs, oy, oyj, oy ab, osakeyhtio, ehf, hf,
  sp z o o, spolka z o o, spolka akcyjna, sro, s r o, spol s r o, kft, zrt, nyrt, bt, doo, d o o, dd, ood, eood, ad,
  sia, uab, ou, ooo, oao, zao, pao, ao, ооо, оао, зао, пао, ао, kk, k k, gk, kabushiki kaisha, godo kaisha,
  yugen kaisha, 株式会社, 有限会社, 合同会社, 有限公司, 股份有限公司, 有限责任公司, 주식회사, sdn bhd, bhd, tbk, pt, jsc, ojsc, ao
`;

/** Of those, what stands in front as well: "PT Quill", "AB Quill", "ООО Перо", "株式会社". */
export const FORMS_IN_FRONT = `
  pt, ab, oy, kk, ooo, oao, zao, pao, ооо, оао, зао, пао, ао, stichting, sarl, sas, societe anonyme, kabushiki kaisha,
  株式会社, 有限会社, 合同会社, 주식회사, uab, sia, as, firma, fa
`;

/** Forms that are words or names too; one alone stands for nothing ("As", "Me"). */
export const ARTICLES = 'the, der, die, das, la, le, les, el, los, las, o, os, il, lo, gli, de, het';
