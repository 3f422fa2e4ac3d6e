import type { Fen } from '../money.ts';

/** A row of 宁医保规发〔2023〕4号 附件1 (2024年版), transcribed cell by cell; anomalies of the codes stay as they are printed. */
export interface Disease {
  id: string;
  serial: number;
  /** In fen; `unlimited` 不设限额; `delegated` where the cell names other documents or is merged with such a cell. */
  cap: Fen | 'unlimited' | 'delegated';
  insurer: string[];
  clinical: string[];
  icd: string[];
}

/** The insurer's ICD column where it is printed as the clinical one. */
const row = (id: string, serial: number, cap: number | 'unlimited' | 'delegated', insurer: string, clinical = '', icd = clinical): Disease => {
  const list = (cell: string) => cell.split(/\s+/).filter((code) => code);
  return { id, serial, cap: typeof cap === 'number' ? cap * 100 : cap, insurer: list(insurer), clinical: list(clinical), icd: list(icd) };
};

const tuberculosis =
  'A15.0 A15.1 A15.2 A15.3 A15.4 A15.5 A15.6 A16.0 A16.1 A16.2 A16.3 A16.4 A16.5 A19.0 A19.801 A19.802';
const tumour = 'Z51.0 Z51.1 Z51.400x001 Z51.401 Z51.5 Z51.8 Z08';

export const diseases: readonly Disease[] = [
  row('hypertension', 1, 2400, 'M03900', 'I10 I15'),
  row(
    'hypertension_complications',
    1,
    2400,
    'M03904',
    'I10 I15 I25.1 I11.0 I48.x02 I48.x00x007 I48.x00x013 I48.x00x14 I48.x00x008 I48.x00x022 I48.x00x015 I60 I61 I62 I63 I64 I65 I66 I67.400 I12 H35.004',
    'I10 I15 I25.1 I11.0 I48.000 I48.100 I48.100x002 I48.100x003 I48.200 I48.900x004 I48.900x015 I60 I61 I62 I63 I64 I65 I66 I67.400x001 I12 H35.004',
  ),
  row('coronary_heart_disease', 2, 2100, 'M04600', 'I20 I21 I22 I25'),
  row('diabetes', 3, 2400, 'M01600', 'E10 E11 E12 E13 E14'),
  row('diabetes_with_complications', 3, 3500, 'M01603'),
  row('diabetes_special_treatment', 3, 'unlimited', 'M01611 M01617'),
  row('malignant_tumour', 4, 'unlimited', 'M00500', tumour),
  row('organ_transplant', 5, 'unlimited', 'M08300', 'T86'),
  row('kidney_transplant', 5, 'unlimited', 'M08301', 'T86.1'),
  row('bone_marrow_transplant', 5, 'unlimited', 'M08302', 'T86.0'),
  row('heart_transplant', 5, 'unlimited', 'M08303', 'T86.2'),
  row('liver_transplant', 5, 'unlimited', 'M08304', 'T86.4'),
  row('lung_transplant', 5, 'unlimited', 'M08305', 'T86.803'),
  row('liver_kidney_transplant', 5, 'unlimited', 'M08306', 'T86.1'),
  row('chronic_viral_hepatitis', 6, 5600, 'M00200', 'B19.900x011', 'B18.900'),
  row('chronic_hepatitis_b', 6, 5600, 'M00200 M00201', 'B18.0 B18.1'),
  row('chronic_hepatitis_c', 6, 5600, 'M00200 M00202', 'B18.2'),
  row('liver_cirrhosis', 7, 7000, 'M06200', 'K74'),
  row('haemodialysis', 8, 'delegated', 'M07801', 'Z49.101'),
  row('peritoneal_dialysis', 8, 'delegated', 'M07801', 'Z49.201'),
  row('chronic_kidney_disease', 9, 5600, 'M07807', 'N18'),
  row('rheumatoid_arthritis', 10, 7000, 'M06900', 'M06'),
  row('mental_illness', 11, 5600, 'M02000', 'F00-F98'),
  row(
    'severe_mental_illness',
    11,
    'unlimited',
    'M02101 M02108 M02102 M02103 M02104 M02105 M02106',
    'F20 F31 F22.000x001 F25 F06.801 F70 F71 F72 F73',
    'F20 F31 F22.001 F25 F06.801 F70 F71 F72 F73',
  ),
  row('childhood_cerebral_palsy', 12, 16000, 'M02601', 'G80.9000301'),
  row('childhood_bronchial_asthma', 13, 2800, 'M0540', 'J45.006'),
  row('aplastic_anaemia', 14, 8400, 'M01102', 'D61'),
  row('alzheimers_disease', 15, 3500, 'M02400', 'G30'),
  row('systemic_lupus_erythematosus', 16, 4200, 'M07101', 'M32'),
  row('phenylketonuria_classic', 17, 'delegated', 'M01800 M01801', 'E70.0'),
  row('phenylketonuria_bh4_deficiency', 17, 'delegated', 'M01802', 'E70.1'),
  row('coronary_stent', 18, 7000, 'M08402 M08403 M08416 M08424', 'Z95.501'),
  row('parkinsons_disease', 19, 3150, 'M02300', 'G20.x0'),
  row('ankylosing_spondylitis', 20, 8400, 'M07200', 'M45.x0'),
  row('sjogren_syndrome', 21, 2100, 'M07106', 'M35.0'),
  row('chronic_obstructive_pulmonary_disease', 22, 2100, 'M05300', 'J44'),
  row('epilepsy', 23, 2100, 'M02500', 'G40 G41'),
  row('cerebrovascular_sequelae', 24, 2800, 'M04803', 'I69'),
  row('chronic_pulmonary_heart_disease', 25, 2800, 'M04100 M04102', 'I27.9'),
  row('rheumatic_heart_disease', 26, 3500, 'M03802-M03803-M03805', 'I05-I09'),
  row('femoral_head_necrosis', 27, 4200, 'M07401', 'M87.800x051'),
  row('myasthenia_gravis', 28, 5600, 'M03200-M03201-M03202', 'G70.0'),
  row('haemophilia', 29, 'unlimited', 'M01200', 'D66.x0'),
  row('tuberculosis', 30, 'unlimited', 'M00105 M00103 M00104 M00101 M00115', tuberculosis),
  row('glaucoma', 31, 2100, 'M03600', 'H40'),
  row('atrial_fibrillation', 32, 7500, 'M04401', 'I48.x01', 'I48.900x004'),
  row('endometriosis', 33, 5600, 'M08101', 'N80'),
];

/** Newly admitted from 2024-01-01 (三·三是). */
export const newlyAdmitted = new Set(['glaucoma', 'atrial_fibrillation', 'endometriosis']);

/** Every row that a code equals, lies inside or refines (contract, "Codes"). A hyphen joins a list for the insurer, a range of ICD chapters. */
export function rowsOf(code: string, system: 'insurer' | 'icd10_clinical' | 'icd10_insurer'): Disease[] {
  if (system === 'insurer') return diseases.filter(({ insurer }) => insurer.flatMap((cell) => cell.split('-')).includes(code));
  return diseases.filter((disease) =>
    (system === 'icd10_clinical' ? disease.clinical : disease.icd).some((cell) => {
      const [from, to] = cell.split('-');
      if (to !== undefined) return code.slice(0, 3) >= from! && code.slice(0, 3) <= to;
      return code === cell || (code.startsWith(cell) && refines(code.slice(cell.length), cell));
    }),
  );
}

/** `I20.1` refines `I20`, `T86.101` refines `T86.1`, `I67.400x001` refines `I67.400`; nothing is finer than an extension. */
function refines(rest: string, cell: string): boolean {
  const [, part] = cell.split('.');
  if (part === undefined) return rest.startsWith('.');
  return part.length < 3 ? /^[0-9x]/.test(rest) : part.length === 3 && rest.startsWith('x');
}
