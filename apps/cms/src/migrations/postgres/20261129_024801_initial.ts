import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  await db.execute(sql`CREATE TYPE "public"."enum_articles_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum_articles_topics" AS ENUM('what-a-knot-is', 'when-to-get-help', 'moving-and-exercise', 'heat-cold-and-devices', 'hands-on-care', 'medicines-rubs-and-gels', 'needles', 'work-and-posture', 'sleep-and-habits', 'mind-and-mood', 'pregnancy-and-age', 'the-course-of-it', 'how-anyone-knows');`)
  await db.execute(sql`CREATE TYPE "public"."enum_articles_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum_articles_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum__articles_v_version_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum__articles_v_version_topics" AS ENUM('what-a-knot-is', 'when-to-get-help', 'moving-and-exercise', 'heat-cold-and-devices', 'hands-on-care', 'medicines-rubs-and-gels', 'needles', 'work-and-posture', 'sleep-and-habits', 'mind-and-mood', 'pregnancy-and-age', 'the-course-of-it', 'how-anyone-knows');`)
  await db.execute(sql`CREATE TYPE "public"."enum__articles_v_version_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum__articles_v_version_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_delivered_by" AS ENUM('yourself', 'pharmacist', 'doctor', 'physiotherapist', 'hands-on-therapist', 'osteopath-or-chiropractor', 'acupuncturist', 'teacher', 'psychologist', 'employer', 'clinic', 'team');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_topics" AS ENUM('what-a-knot-is', 'when-to-get-help', 'moving-and-exercise', 'heat-cold-and-devices', 'hands-on-care', 'medicines-rubs-and-gels', 'needles', 'work-and-posture', 'sleep-and-habits', 'mind-and-mood', 'pregnancy-and-age', 'the-course-of-it', 'how-anyone-knows');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_evidence_problem" AS ENUM('chronic-low-back-pain', 'acute-low-back-pain', 'neck-shoulder-pain', 'trigger-points');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_evidence_certainty" AS ENUM('high', 'moderate', 'low', 'very-low', 'not-graded');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_evidence_effect" AS ENUM('large', 'medium', 'small', 'tiny', 'none', 'unknown');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_evidence_guidelines" AS ENUM('for', 'against', 'mixed', 'silent');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_contraindications_basis_kind" AS ENUM('guideline', 'convention');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_cautions_basis_kind" AS ENUM('guideline', 'convention');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_step" AS ENUM('self-care', 'exercise', 'hands-on', 'medicine', 'needles-and-specialists');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_withheld_from" AS ENUM('urgent', 'soon');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_cost" AS ENUM('free', 'low', 'medium', 'high');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_effort" AS ENUM('low', 'medium', 'high');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum_treatments_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_delivered_by" AS ENUM('yourself', 'pharmacist', 'doctor', 'physiotherapist', 'hands-on-therapist', 'osteopath-or-chiropractor', 'acupuncturist', 'teacher', 'psychologist', 'employer', 'clinic', 'team');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_topics" AS ENUM('what-a-knot-is', 'when-to-get-help', 'moving-and-exercise', 'heat-cold-and-devices', 'hands-on-care', 'medicines-rubs-and-gels', 'needles', 'work-and-posture', 'sleep-and-habits', 'mind-and-mood', 'pregnancy-and-age', 'the-course-of-it', 'how-anyone-knows');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_evidence_problem" AS ENUM('chronic-low-back-pain', 'acute-low-back-pain', 'neck-shoulder-pain', 'trigger-points');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_evidence_certainty" AS ENUM('high', 'moderate', 'low', 'very-low', 'not-graded');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_evidence_effect" AS ENUM('large', 'medium', 'small', 'tiny', 'none', 'unknown');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_evidence_guidelines" AS ENUM('for', 'against', 'mixed', 'silent');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_contraindications_basis_kind" AS ENUM('guideline', 'convention');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_cautions_basis_kind" AS ENUM('guideline', 'convention');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_step" AS ENUM('self-care', 'exercise', 'hands-on', 'medicine', 'needles-and-specialists');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_withheld_from" AS ENUM('urgent', 'soon');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_cost" AS ENUM('free', 'low', 'medium', 'high');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_effort" AS ENUM('low', 'medium', 'high');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum__treatments_v_version_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum_conditions_body_sites" AS ENUM('neck', 'shoulder', 'upper-back', 'between-shoulder-blades', 'mid-back', 'low-back', 'glute');`)
  await db.execute(sql`CREATE TYPE "public"."enum_conditions_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum_conditions_topics" AS ENUM('what-a-knot-is', 'when-to-get-help', 'moving-and-exercise', 'heat-cold-and-devices', 'hands-on-care', 'medicines-rubs-and-gels', 'needles', 'work-and-posture', 'sleep-and-habits', 'mind-and-mood', 'pregnancy-and-age', 'the-course-of-it', 'how-anyone-knows');`)
  await db.execute(sql`CREATE TYPE "public"."enum_conditions_problem" AS ENUM('chronic-low-back-pain', 'acute-low-back-pain', 'neck-shoulder-pain', 'trigger-points');`)
  await db.execute(sql`CREATE TYPE "public"."enum_conditions_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum_conditions_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum_conditions_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum__conditions_v_version_body_sites" AS ENUM('neck', 'shoulder', 'upper-back', 'between-shoulder-blades', 'mid-back', 'low-back', 'glute');`)
  await db.execute(sql`CREATE TYPE "public"."enum__conditions_v_version_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum__conditions_v_version_topics" AS ENUM('what-a-knot-is', 'when-to-get-help', 'moving-and-exercise', 'heat-cold-and-devices', 'hands-on-care', 'medicines-rubs-and-gels', 'needles', 'work-and-posture', 'sleep-and-habits', 'mind-and-mood', 'pregnancy-and-age', 'the-course-of-it', 'how-anyone-knows');`)
  await db.execute(sql`CREATE TYPE "public"."enum__conditions_v_version_problem" AS ENUM('chronic-low-back-pain', 'acute-low-back-pain', 'neck-shoulder-pain', 'trigger-points');`)
  await db.execute(sql`CREATE TYPE "public"."enum__conditions_v_version_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum__conditions_v_version_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum__conditions_v_version_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum_exercises_equipment" AS ENUM('mat', 'chair', 'wall', 'doorway', 'band', 'ball', 'roller');`)
  await db.execute(sql`CREATE TYPE "public"."enum_exercises_body_sites" AS ENUM('neck', 'shoulder', 'upper-back', 'between-shoulder-blades', 'mid-back', 'low-back', 'glute');`)
  await db.execute(sql`CREATE TYPE "public"."enum_exercises_not_for_basis_kind" AS ENUM('guideline', 'convention');`)
  await db.execute(sql`CREATE TYPE "public"."enum_exercises_cautions_basis_kind" AS ENUM('guideline', 'convention');`)
  await db.execute(sql`CREATE TYPE "public"."enum_exercises_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum_exercises_topics" AS ENUM('what-a-knot-is', 'when-to-get-help', 'moving-and-exercise', 'heat-cold-and-devices', 'hands-on-care', 'medicines-rubs-and-gels', 'needles', 'work-and-posture', 'sleep-and-habits', 'mind-and-mood', 'pregnancy-and-age', 'the-course-of-it', 'how-anyone-knows');`)
  await db.execute(sql`CREATE TYPE "public"."enum_exercises_purpose" AS ENUM('mobility', 'stretch', 'strength', 'self-massage', 'stamina', 'breathing');`)
  await db.execute(sql`CREATE TYPE "public"."enum_exercises_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum_exercises_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum_exercises_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum__exercises_v_version_equipment" AS ENUM('mat', 'chair', 'wall', 'doorway', 'band', 'ball', 'roller');`)
  await db.execute(sql`CREATE TYPE "public"."enum__exercises_v_version_body_sites" AS ENUM('neck', 'shoulder', 'upper-back', 'between-shoulder-blades', 'mid-back', 'low-back', 'glute');`)
  await db.execute(sql`CREATE TYPE "public"."enum__exercises_v_version_not_for_basis_kind" AS ENUM('guideline', 'convention');`)
  await db.execute(sql`CREATE TYPE "public"."enum__exercises_v_version_cautions_basis_kind" AS ENUM('guideline', 'convention');`)
  await db.execute(sql`CREATE TYPE "public"."enum__exercises_v_version_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum__exercises_v_version_topics" AS ENUM('what-a-knot-is', 'when-to-get-help', 'moving-and-exercise', 'heat-cold-and-devices', 'hands-on-care', 'medicines-rubs-and-gels', 'needles', 'work-and-posture', 'sleep-and-habits', 'mind-and-mood', 'pregnancy-and-age', 'the-course-of-it', 'how-anyone-knows');`)
  await db.execute(sql`CREATE TYPE "public"."enum__exercises_v_version_purpose" AS ENUM('mobility', 'stretch', 'strength', 'self-massage', 'stamina', 'breathing');`)
  await db.execute(sql`CREATE TYPE "public"."enum__exercises_v_version_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum__exercises_v_version_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum__exercises_v_version_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum_muscles_body_sites" AS ENUM('neck', 'shoulder', 'upper-back', 'between-shoulder-blades', 'mid-back', 'low-back', 'glute');`)
  await db.execute(sql`CREATE TYPE "public"."enum_muscles_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum_muscles_topics" AS ENUM('what-a-knot-is', 'when-to-get-help', 'moving-and-exercise', 'heat-cold-and-devices', 'hands-on-care', 'medicines-rubs-and-gels', 'needles', 'work-and-posture', 'sleep-and-habits', 'mind-and-mood', 'pregnancy-and-age', 'the-course-of-it', 'how-anyone-knows');`)
  await db.execute(sql`CREATE TYPE "public"."enum_muscles_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum_muscles_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum_muscles_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum__muscles_v_version_body_sites" AS ENUM('neck', 'shoulder', 'upper-back', 'between-shoulder-blades', 'mid-back', 'low-back', 'glute');`)
  await db.execute(sql`CREATE TYPE "public"."enum__muscles_v_version_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum__muscles_v_version_topics" AS ENUM('what-a-knot-is', 'when-to-get-help', 'moving-and-exercise', 'heat-cold-and-devices', 'hands-on-care', 'medicines-rubs-and-gels', 'needles', 'work-and-posture', 'sleep-and-habits', 'mind-and-mood', 'pregnancy-and-age', 'the-course-of-it', 'how-anyone-knows');`)
  await db.execute(sql`CREATE TYPE "public"."enum__muscles_v_version_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum__muscles_v_version_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum__muscles_v_version_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum_glossary_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum_glossary_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum_glossary_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum_glossary_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum__glossary_v_version_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum__glossary_v_version_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum__glossary_v_version_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum__glossary_v_version_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum_fact_checks_verdicts" AS ENUM('supported', 'weak', 'unsupported', 'harmful', 'unclear-wording', 'not-a-claim');`)
  await db.execute(sql`CREATE TYPE "public"."enum_fact_checks_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum_fact_checks_topics" AS ENUM('what-a-knot-is', 'when-to-get-help', 'moving-and-exercise', 'heat-cold-and-devices', 'hands-on-care', 'medicines-rubs-and-gels', 'needles', 'work-and-posture', 'sleep-and-habits', 'mind-and-mood', 'pregnancy-and-age', 'the-course-of-it', 'how-anyone-knows');`)
  await db.execute(sql`CREATE TYPE "public"."enum_fact_checks_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum_fact_checks_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum_fact_checks_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum__fact_checks_v_version_verdicts" AS ENUM('supported', 'weak', 'unsupported', 'harmful', 'unclear-wording', 'not-a-claim');`)
  await db.execute(sql`CREATE TYPE "public"."enum__fact_checks_v_version_sections_nature" AS ENUM('evidence', 'practical');`)
  await db.execute(sql`CREATE TYPE "public"."enum__fact_checks_v_version_topics" AS ENUM('what-a-knot-is', 'when-to-get-help', 'moving-and-exercise', 'heat-cold-and-devices', 'hands-on-care', 'medicines-rubs-and-gels', 'needles', 'work-and-posture', 'sleep-and-habits', 'mind-and-mood', 'pregnancy-and-age', 'the-course-of-it', 'how-anyone-knows');`)
  await db.execute(sql`CREATE TYPE "public"."enum__fact_checks_v_version_review_clinician_check" AS ENUM('not-yet', 'done');`)
  await db.execute(sql`CREATE TYPE "public"."enum__fact_checks_v_version_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum__fact_checks_v_version_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum_references_type" AS ENUM('guideline', 'systematic-review', 'overview-of-reviews', 'randomised-trial', 'cohort-or-survey', 'case-series', 'validation-study', 'narrative-review', 'patient-guidance', 'regulator-warning', 'textbook', 'terms-of-use');`)
  await db.execute(sql`CREATE TYPE "public"."enum_references_verification" AS ENUM('verified', 'title-seen', 'from-memory');`)
  await db.execute(sql`CREATE TYPE "public"."enum_references_tier" AS ENUM('core', 'extra');`)
  await db.execute(sql`CREATE TYPE "public"."enum_references_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum_references_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum__references_v_version_type" AS ENUM('guideline', 'systematic-review', 'overview-of-reviews', 'randomised-trial', 'cohort-or-survey', 'case-series', 'validation-study', 'narrative-review', 'patient-guidance', 'regulator-warning', 'textbook', 'terms-of-use');`)
  await db.execute(sql`CREATE TYPE "public"."enum__references_v_version_verification" AS ENUM('verified', 'title-seen', 'from-memory');`)
  await db.execute(sql`CREATE TYPE "public"."enum__references_v_version_tier" AS ENUM('core', 'extra');`)
  await db.execute(sql`CREATE TYPE "public"."enum__references_v_version_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum__references_v_version_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum_take_downs_how" AS ENUM('gone', 'redirect', 'withdrawn');`)
  await db.execute(sql`CREATE TYPE "public"."enum_rules_care_level" AS ENUM('emergency', 'urgent', 'soon', 'routine', 'self-care');`)
  await db.execute(sql`CREATE TYPE "public"."enum_rules_basis_kind" AS ENUM('guideline', 'convention');`)
  await db.execute(sql`CREATE TYPE "public"."enum_rules_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum_rules_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum__rules_v_version_care_level" AS ENUM('emergency', 'urgent', 'soon', 'routine', 'self-care');`)
  await db.execute(sql`CREATE TYPE "public"."enum__rules_v_version_basis_kind" AS ENUM('guideline', 'convention');`)
  await db.execute(sql`CREATE TYPE "public"."enum__rules_v_version_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum__rules_v_version_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum_questions_kind" AS ENUM('yes-no', 'choice', 'choices', 'number');`)
  await db.execute(sql`CREATE TYPE "public"."enum_questions_role" AS ENUM('danger-sign', 'modifier', 'fact');`)
  await db.execute(sql`CREATE TYPE "public"."enum_questions_screen" AS ENUM('emergency-signs-1', 'emergency-signs-2', 'about-you', 'where-and-when', 'pain-pattern', 'unwell-signs', 'nerve-signs', 'head-and-neck-signs', 'tummy-and-water-signs', 'pregnancy-signs', 'bone-joint-skin-signs', 'health-history', 'medicines-and-skin', 'daily-life', 'choices');`)
  await db.execute(sql`CREATE TYPE "public"."enum_questions_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum_questions_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum__questions_v_version_kind" AS ENUM('yes-no', 'choice', 'choices', 'number');`)
  await db.execute(sql`CREATE TYPE "public"."enum__questions_v_version_role" AS ENUM('danger-sign', 'modifier', 'fact');`)
  await db.execute(sql`CREATE TYPE "public"."enum__questions_v_version_screen" AS ENUM('emergency-signs-1', 'emergency-signs-2', 'about-you', 'where-and-when', 'pain-pattern', 'unwell-signs', 'nerve-signs', 'head-and-neck-signs', 'tummy-and-water-signs', 'pregnancy-signs', 'bone-joint-skin-signs', 'health-history', 'medicines-and-skin', 'daily-life', 'choices');`)
  await db.execute(sql`CREATE TYPE "public"."enum__questions_v_version_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum__questions_v_version_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum_vignettes_others" AS ENUM('nothing', 'no-danger-signs');`)
  await db.execute(sql`CREATE TYPE "public"."enum_vignettes_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum_vignettes_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum__vignettes_v_version_others" AS ENUM('nothing', 'no-danger-signs');`)
  await db.execute(sql`CREATE TYPE "public"."enum__vignettes_v_version_change_kind" AS ENUM('minor', 'major');`)
  await db.execute(sql`CREATE TYPE "public"."enum__vignettes_v_version_status" AS ENUM('draft', 'published');`)
  await db.execute(sql`CREATE TYPE "public"."enum_releases_state" AS ENUM('candidate', 'refused', 'checked', 'signed-off', 'sealed', 'live', 'superseded');`)
  await db.execute(sql`CREATE TYPE "public"."enum_comments_state" AS ENUM('waiting', 'shown', 'refused');`)
  await db.execute(sql`CREATE TYPE "public"."enum_feedback_about" AS ENUM('mistake', 'helpful');`)
  await db.execute(sql`CREATE TYPE "public"."enum_feedback_state" AS ENUM('new', 'mended', 'no-mistake');`)
  await db.execute(sql`CREATE TYPE "public"."enum_editors_role" AS ENUM('author', 'clinical-reviewer', 'publisher', 'admin');`)
  await db.execute(sql`CREATE TYPE "public"."enum_sign_offs_decision" AS ENUM('approved', 'changes-asked', 'review-asked');`)
  await db.execute(sql`CREATE TYPE "public"."enum_sign_offs_scope" AS ENUM('clinical', 'editorial');`)
  await db.execute(sql`CREATE TYPE "public"."enum_audit_log_act" AS ENUM('create', 'duplicate', 'save-draft', 'publish', 'unpublish', 'restore', 'bin', 'take-out-of-bin', 'change', 'delete');`)
  await db.execute(sql`CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');`)
  await db.execute(sql`CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');`)
  await db.execute(sql`CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');`)
  await db.execute(sql`CREATE TABLE "articles_key_messages" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "articles_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum_articles_sections_nature",
	"section_id" varchar,
	"body" jsonb
);
`)
  await db.execute(sql`CREATE TABLE "articles_topics" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_articles_topics",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar,
	"stable_id" varchar,
	"slug" varchar,
	"summary" varchar,
	"review_last_reviewed" timestamp(3) with time zone,
	"review_next_review_due" timestamp(3) with time zone,
	"review_clinician_check" "enum_articles_review_clinician_check",
	"seo_title" varchar,
	"seo_description" varchar,
	"change_kind" "enum_articles_change_kind" DEFAULT 'minor',
	"change_note" varchar,
	"last_editor_id" uuid,
	"changed_by" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_articles_status" DEFAULT 'draft'
);
`)
  await db.execute(sql`CREATE TABLE "articles_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid,
	"rules_id" uuid,
	"treatments_id" uuid,
	"conditions_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "_articles_v_version_key_messages" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_articles_v_version_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum__articles_v_version_sections_nature",
	"section_id" varchar,
	"body" jsonb,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_articles_v_version_topics" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__articles_v_version_topics",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "_articles_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_title" varchar,
	"version_stable_id" varchar,
	"version_slug" varchar,
	"version_summary" varchar,
	"version_review_last_reviewed" timestamp(3) with time zone,
	"version_review_next_review_due" timestamp(3) with time zone,
	"version_review_clinician_check" "enum__articles_v_version_review_clinician_check",
	"version_seo_title" varchar,
	"version_seo_description" varchar,
	"version_change_kind" "enum__articles_v_version_change_kind" DEFAULT 'minor',
	"version_change_note" varchar,
	"version_last_editor_id" uuid,
	"version_changed_by" jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean,
	"autosave" boolean
);
`)
  await db.execute(sql`CREATE TABLE "_articles_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid,
	"rules_id" uuid,
	"treatments_id" uuid,
	"conditions_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "treatments_also_known_as" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "treatments_how_to_steps" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "treatments_delivered_by" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_treatments_delivered_by",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "treatments_side_effects" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "treatments_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum_treatments_sections_nature",
	"section_id" varchar,
	"body" jsonb
);
`)
  await db.execute(sql`CREATE TABLE "treatments_topics" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_treatments_topics",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "treatments_evidence" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"problem" "enum_treatments_evidence_problem",
	"certainty" "enum_treatments_evidence_certainty",
	"effect" "enum_treatments_evidence_effect",
	"guidelines" "enum_treatments_evidence_guidelines",
	"words" varchar
);
`)
  await db.execute(sql`CREATE TABLE "treatments_contraindications" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"contraindication_id" varchar,
	"reason" varchar,
	"when" jsonb,
	"basis_kind" "enum_treatments_contraindications_basis_kind",
	"basis_note" varchar
);
`)
  await db.execute(sql`CREATE TABLE "treatments_cautions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"caution_id" varchar,
	"advice" varchar,
	"when" jsonb,
	"basis_kind" "enum_treatments_cautions_basis_kind",
	"basis_note" varchar
);
`)
  await db.execute(sql`CREATE TABLE "treatments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar,
	"stable_id" varchar,
	"slug" varchar,
	"summary" varchar,
	"how_to_dose" varchar,
	"how_to_is_source_checked" boolean DEFAULT false,
	"time_to_effect_words" varchar,
	"time_to_effect_is_source_checked" boolean DEFAULT false,
	"alarm" varchar,
	"review_last_reviewed" timestamp(3) with time zone,
	"review_next_review_due" timestamp(3) with time zone,
	"review_clinician_check" "enum_treatments_review_clinician_check",
	"seo_title" varchar,
	"seo_description" varchar,
	"step" "enum_treatments_step",
	"withheld_from" "enum_treatments_withheld_from",
	"cost" "enum_treatments_cost",
	"effort" "enum_treatments_effort",
	"evidence_row" varchar,
	"never_suggested" varchar,
	"suggested_when" jsonb,
	"favoured_when" jsonb,
	"change_kind" "enum_treatments_change_kind" DEFAULT 'minor',
	"change_note" varchar,
	"last_editor_id" uuid,
	"changed_by" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_treatments_status" DEFAULT 'draft'
);
`)
  await db.execute(sql`CREATE TABLE "treatments_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid,
	"rules_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "_treatments_v_version_also_known_as" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_treatments_v_version_how_to_steps" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_treatments_v_version_delivered_by" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__treatments_v_version_delivered_by",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "_treatments_v_version_side_effects" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_treatments_v_version_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum__treatments_v_version_sections_nature",
	"section_id" varchar,
	"body" jsonb,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_treatments_v_version_topics" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__treatments_v_version_topics",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "_treatments_v_version_evidence" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"problem" "enum__treatments_v_version_evidence_problem",
	"certainty" "enum__treatments_v_version_evidence_certainty",
	"effect" "enum__treatments_v_version_evidence_effect",
	"guidelines" "enum__treatments_v_version_evidence_guidelines",
	"words" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_treatments_v_version_contraindications" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"contraindication_id" varchar,
	"reason" varchar,
	"when" jsonb,
	"basis_kind" "enum__treatments_v_version_contraindications_basis_kind",
	"basis_note" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_treatments_v_version_cautions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"caution_id" varchar,
	"advice" varchar,
	"when" jsonb,
	"basis_kind" "enum__treatments_v_version_cautions_basis_kind",
	"basis_note" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_treatments_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_name" varchar,
	"version_stable_id" varchar,
	"version_slug" varchar,
	"version_summary" varchar,
	"version_how_to_dose" varchar,
	"version_how_to_is_source_checked" boolean DEFAULT false,
	"version_time_to_effect_words" varchar,
	"version_time_to_effect_is_source_checked" boolean DEFAULT false,
	"version_alarm" varchar,
	"version_review_last_reviewed" timestamp(3) with time zone,
	"version_review_next_review_due" timestamp(3) with time zone,
	"version_review_clinician_check" "enum__treatments_v_version_review_clinician_check",
	"version_seo_title" varchar,
	"version_seo_description" varchar,
	"version_step" "enum__treatments_v_version_step",
	"version_withheld_from" "enum__treatments_v_version_withheld_from",
	"version_cost" "enum__treatments_v_version_cost",
	"version_effort" "enum__treatments_v_version_effort",
	"version_evidence_row" varchar,
	"version_never_suggested" varchar,
	"version_suggested_when" jsonb,
	"version_favoured_when" jsonb,
	"version_change_kind" "enum__treatments_v_version_change_kind" DEFAULT 'minor',
	"version_change_note" varchar,
	"version_last_editor_id" uuid,
	"version_changed_by" jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__treatments_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean,
	"autosave" boolean
);
`)
  await db.execute(sql`CREATE TABLE "_treatments_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid,
	"rules_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "conditions_also_known_as" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "conditions_body_sites" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_conditions_body_sites",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "conditions_key_messages" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "conditions_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum_conditions_sections_nature",
	"section_id" varchar,
	"body" jsonb
);
`)
  await db.execute(sql`CREATE TABLE "conditions_topics" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_conditions_topics",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "conditions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar,
	"stable_id" varchar,
	"slug" varchar,
	"summary" varchar,
	"problem" "enum_conditions_problem",
	"review_last_reviewed" timestamp(3) with time zone,
	"review_next_review_due" timestamp(3) with time zone,
	"review_clinician_check" "enum_conditions_review_clinician_check",
	"seo_title" varchar,
	"seo_description" varchar,
	"change_kind" "enum_conditions_change_kind" DEFAULT 'minor',
	"change_note" varchar,
	"last_editor_id" uuid,
	"changed_by" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_conditions_status" DEFAULT 'draft'
);
`)
  await db.execute(sql`CREATE TABLE "conditions_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid,
	"rules_id" uuid,
	"treatments_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "_conditions_v_version_also_known_as" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_conditions_v_version_body_sites" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__conditions_v_version_body_sites",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "_conditions_v_version_key_messages" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_conditions_v_version_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum__conditions_v_version_sections_nature",
	"section_id" varchar,
	"body" jsonb,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_conditions_v_version_topics" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__conditions_v_version_topics",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "_conditions_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_name" varchar,
	"version_stable_id" varchar,
	"version_slug" varchar,
	"version_summary" varchar,
	"version_problem" "enum__conditions_v_version_problem",
	"version_review_last_reviewed" timestamp(3) with time zone,
	"version_review_next_review_due" timestamp(3) with time zone,
	"version_review_clinician_check" "enum__conditions_v_version_review_clinician_check",
	"version_seo_title" varchar,
	"version_seo_description" varchar,
	"version_change_kind" "enum__conditions_v_version_change_kind" DEFAULT 'minor',
	"version_change_note" varchar,
	"version_last_editor_id" uuid,
	"version_changed_by" jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__conditions_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean,
	"autosave" boolean
);
`)
  await db.execute(sql`CREATE TABLE "_conditions_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid,
	"rules_id" uuid,
	"treatments_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "exercises_also_known_as" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "exercises_equipment" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_exercises_equipment",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "exercises_body_sites" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_exercises_body_sites",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "exercises_steps" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "exercises_plates" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"caption" varchar,
	"alternative_text" varchar,
	"drawing" jsonb
);
`)
  await db.execute(sql`CREATE TABLE "exercises_stop_if" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "exercises_not_for" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"words" varchar,
	"basis_kind" "enum_exercises_not_for_basis_kind",
	"basis_note" varchar
);
`)
  await db.execute(sql`CREATE TABLE "exercises_cautions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"words" varchar,
	"basis_kind" "enum_exercises_cautions_basis_kind",
	"basis_note" varchar
);
`)
  await db.execute(sql`CREATE TABLE "exercises_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum_exercises_sections_nature",
	"section_id" varchar,
	"body" jsonb
);
`)
  await db.execute(sql`CREATE TABLE "exercises_topics" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_exercises_topics",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "exercises" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar,
	"stable_id" varchar,
	"slug" varchar,
	"evidence_row" varchar,
	"summary" varchar,
	"purpose" "enum_exercises_purpose",
	"dose_hold_seconds_from" numeric,
	"dose_hold_seconds_to" numeric,
	"dose_repetitions_from" numeric,
	"dose_repetitions_to" numeric,
	"dose_is_each_side" boolean DEFAULT false,
	"dose_sets_from" numeric,
	"dose_sets_to" numeric,
	"dose_minutes_from" numeric,
	"dose_minutes_to" numeric,
	"dose_times_per_day_from" numeric,
	"dose_times_per_day_to" numeric,
	"dose_days_per_week_from" numeric,
	"dose_days_per_week_to" numeric,
	"dose_note" varchar,
	"dose_is_source_checked" boolean DEFAULT false,
	"easier" varchar,
	"harder" varchar,
	"review_last_reviewed" timestamp(3) with time zone,
	"review_next_review_due" timestamp(3) with time zone,
	"review_clinician_check" "enum_exercises_review_clinician_check",
	"seo_title" varchar,
	"seo_description" varchar,
	"change_kind" "enum_exercises_change_kind" DEFAULT 'minor',
	"change_note" varchar,
	"last_editor_id" uuid,
	"changed_by" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_exercises_status" DEFAULT 'draft'
);
`)
  await db.execute(sql`CREATE TABLE "exercises_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid,
	"rules_id" uuid,
	"muscles_id" uuid,
	"treatments_id" uuid,
	"conditions_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "_exercises_v_version_also_known_as" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_exercises_v_version_equipment" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__exercises_v_version_equipment",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "_exercises_v_version_body_sites" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__exercises_v_version_body_sites",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "_exercises_v_version_steps" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_exercises_v_version_plates" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"caption" varchar,
	"alternative_text" varchar,
	"drawing" jsonb,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_exercises_v_version_stop_if" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_exercises_v_version_not_for" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"words" varchar,
	"basis_kind" "enum__exercises_v_version_not_for_basis_kind",
	"basis_note" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_exercises_v_version_cautions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"words" varchar,
	"basis_kind" "enum__exercises_v_version_cautions_basis_kind",
	"basis_note" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_exercises_v_version_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum__exercises_v_version_sections_nature",
	"section_id" varchar,
	"body" jsonb,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_exercises_v_version_topics" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__exercises_v_version_topics",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "_exercises_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_name" varchar,
	"version_stable_id" varchar,
	"version_slug" varchar,
	"version_evidence_row" varchar,
	"version_summary" varchar,
	"version_purpose" "enum__exercises_v_version_purpose",
	"version_dose_hold_seconds_from" numeric,
	"version_dose_hold_seconds_to" numeric,
	"version_dose_repetitions_from" numeric,
	"version_dose_repetitions_to" numeric,
	"version_dose_is_each_side" boolean DEFAULT false,
	"version_dose_sets_from" numeric,
	"version_dose_sets_to" numeric,
	"version_dose_minutes_from" numeric,
	"version_dose_minutes_to" numeric,
	"version_dose_times_per_day_from" numeric,
	"version_dose_times_per_day_to" numeric,
	"version_dose_days_per_week_from" numeric,
	"version_dose_days_per_week_to" numeric,
	"version_dose_note" varchar,
	"version_dose_is_source_checked" boolean DEFAULT false,
	"version_easier" varchar,
	"version_harder" varchar,
	"version_review_last_reviewed" timestamp(3) with time zone,
	"version_review_next_review_due" timestamp(3) with time zone,
	"version_review_clinician_check" "enum__exercises_v_version_review_clinician_check",
	"version_seo_title" varchar,
	"version_seo_description" varchar,
	"version_change_kind" "enum__exercises_v_version_change_kind" DEFAULT 'minor',
	"version_change_note" varchar,
	"version_last_editor_id" uuid,
	"version_changed_by" jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__exercises_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean,
	"autosave" boolean
);
`)
  await db.execute(sql`CREATE TABLE "_exercises_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid,
	"rules_id" uuid,
	"muscles_id" uuid,
	"treatments_id" uuid,
	"conditions_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "muscles_also_known_as" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "muscles_body_sites" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_muscles_body_sites",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "muscles_plates" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"caption" varchar,
	"alternative_text" varchar,
	"drawing" jsonb
);
`)
  await db.execute(sql`CREATE TABLE "muscles_provoking_tasks_tasks" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "muscles_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum_muscles_sections_nature",
	"section_id" varchar,
	"body" jsonb
);
`)
  await db.execute(sql`CREATE TABLE "muscles_look_alikes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"words" varchar
);
`)
  await db.execute(sql`CREATE TABLE "muscles_topics" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_muscles_topics",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "muscles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar,
	"stable_id" varchar,
	"slug" varchar,
	"evidence_row" varchar,
	"anatomical_name" varchar,
	"summary" varchar,
	"location" varchar,
	"referral_words" varchar,
	"referral_is_source_checked" boolean DEFAULT false,
	"provoking_tasks_is_source_checked" boolean DEFAULT false,
	"review_last_reviewed" timestamp(3) with time zone,
	"review_next_review_due" timestamp(3) with time zone,
	"review_clinician_check" "enum_muscles_review_clinician_check",
	"seo_title" varchar,
	"seo_description" varchar,
	"change_kind" "enum_muscles_change_kind" DEFAULT 'minor',
	"change_note" varchar,
	"last_editor_id" uuid,
	"changed_by" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_muscles_status" DEFAULT 'draft'
);
`)
  await db.execute(sql`CREATE TABLE "muscles_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"rules_id" uuid,
	"references_id" uuid,
	"exercises_id" uuid,
	"conditions_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "_muscles_v_version_also_known_as" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_muscles_v_version_body_sites" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__muscles_v_version_body_sites",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "_muscles_v_version_plates" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"caption" varchar,
	"alternative_text" varchar,
	"drawing" jsonb,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_muscles_v_version_provoking_tasks_tasks" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_muscles_v_version_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum__muscles_v_version_sections_nature",
	"section_id" varchar,
	"body" jsonb,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_muscles_v_version_look_alikes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"words" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_muscles_v_version_topics" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__muscles_v_version_topics",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "_muscles_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_name" varchar,
	"version_stable_id" varchar,
	"version_slug" varchar,
	"version_evidence_row" varchar,
	"version_anatomical_name" varchar,
	"version_summary" varchar,
	"version_location" varchar,
	"version_referral_words" varchar,
	"version_referral_is_source_checked" boolean DEFAULT false,
	"version_provoking_tasks_is_source_checked" boolean DEFAULT false,
	"version_review_last_reviewed" timestamp(3) with time zone,
	"version_review_next_review_due" timestamp(3) with time zone,
	"version_review_clinician_check" "enum__muscles_v_version_review_clinician_check",
	"version_seo_title" varchar,
	"version_seo_description" varchar,
	"version_change_kind" "enum__muscles_v_version_change_kind" DEFAULT 'minor',
	"version_change_note" varchar,
	"version_last_editor_id" uuid,
	"version_changed_by" jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__muscles_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean,
	"autosave" boolean
);
`)
  await db.execute(sql`CREATE TABLE "_muscles_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"rules_id" uuid,
	"references_id" uuid,
	"exercises_id" uuid,
	"conditions_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "glossary_synonyms" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "glossary_misspellings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "glossary_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum_glossary_sections_nature",
	"section_id" varchar,
	"body" jsonb
);
`)
  await db.execute(sql`CREATE TABLE "glossary" (
	"id" uuid PRIMARY KEY NOT NULL,
	"term" varchar,
	"stable_id" varchar,
	"slug" varchar,
	"evidence_row" varchar,
	"meaning" varchar,
	"review_last_reviewed" timestamp(3) with time zone,
	"review_next_review_due" timestamp(3) with time zone,
	"review_clinician_check" "enum_glossary_review_clinician_check",
	"seo_title" varchar,
	"seo_description" varchar,
	"change_kind" "enum_glossary_change_kind" DEFAULT 'minor',
	"change_note" varchar,
	"last_editor_id" uuid,
	"changed_by" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_glossary_status" DEFAULT 'draft'
);
`)
  await db.execute(sql`CREATE TABLE "glossary_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid,
	"rules_id" uuid,
	"articles_id" uuid,
	"treatments_id" uuid,
	"conditions_id" uuid,
	"exercises_id" uuid,
	"muscles_id" uuid,
	"glossary_id" uuid,
	"fact_checks_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "_glossary_v_version_synonyms" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_glossary_v_version_misspellings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_glossary_v_version_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum__glossary_v_version_sections_nature",
	"section_id" varchar,
	"body" jsonb,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_glossary_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_term" varchar,
	"version_stable_id" varchar,
	"version_slug" varchar,
	"version_evidence_row" varchar,
	"version_meaning" varchar,
	"version_review_last_reviewed" timestamp(3) with time zone,
	"version_review_next_review_due" timestamp(3) with time zone,
	"version_review_clinician_check" "enum__glossary_v_version_review_clinician_check",
	"version_seo_title" varchar,
	"version_seo_description" varchar,
	"version_change_kind" "enum__glossary_v_version_change_kind" DEFAULT 'minor',
	"version_change_note" varchar,
	"version_last_editor_id" uuid,
	"version_changed_by" jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__glossary_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean,
	"autosave" boolean
);
`)
  await db.execute(sql`CREATE TABLE "_glossary_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid,
	"rules_id" uuid,
	"articles_id" uuid,
	"treatments_id" uuid,
	"conditions_id" uuid,
	"exercises_id" uuid,
	"muscles_id" uuid,
	"glossary_id" uuid,
	"fact_checks_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "fact_checks_verdicts" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_fact_checks_verdicts",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "fact_checks_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum_fact_checks_sections_nature",
	"section_id" varchar,
	"body" jsonb
);
`)
  await db.execute(sql`CREATE TABLE "fact_checks_topics" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_fact_checks_topics",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "fact_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"claim" varchar,
	"stable_id" varchar,
	"slug" varchar,
	"evidence_row" varchar,
	"verdict_note" varchar,
	"summary" varchar,
	"review_last_reviewed" timestamp(3) with time zone,
	"review_next_review_due" timestamp(3) with time zone,
	"review_clinician_check" "enum_fact_checks_review_clinician_check",
	"seo_title" varchar,
	"seo_description" varchar,
	"change_kind" "enum_fact_checks_change_kind" DEFAULT 'minor',
	"change_note" varchar,
	"last_editor_id" uuid,
	"changed_by" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_fact_checks_status" DEFAULT 'draft'
);
`)
  await db.execute(sql`CREATE TABLE "fact_checks_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid,
	"rules_id" uuid,
	"articles_id" uuid,
	"treatments_id" uuid,
	"conditions_id" uuid,
	"exercises_id" uuid,
	"muscles_id" uuid,
	"glossary_id" uuid,
	"fact_checks_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "_fact_checks_v_version_verdicts" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__fact_checks_v_version_verdicts",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "_fact_checks_v_version_sections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"heading" varchar,
	"nature" "enum__fact_checks_v_version_sections_nature",
	"section_id" varchar,
	"body" jsonb,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_fact_checks_v_version_topics" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__fact_checks_v_version_topics",
	"id" uuid PRIMARY KEY NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "_fact_checks_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_claim" varchar,
	"version_stable_id" varchar,
	"version_slug" varchar,
	"version_evidence_row" varchar,
	"version_verdict_note" varchar,
	"version_summary" varchar,
	"version_review_last_reviewed" timestamp(3) with time zone,
	"version_review_next_review_due" timestamp(3) with time zone,
	"version_review_clinician_check" "enum__fact_checks_v_version_review_clinician_check",
	"version_seo_title" varchar,
	"version_seo_description" varchar,
	"version_change_kind" "enum__fact_checks_v_version_change_kind" DEFAULT 'minor',
	"version_change_note" varchar,
	"version_last_editor_id" uuid,
	"version_changed_by" jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__fact_checks_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean,
	"autosave" boolean
);
`)
  await db.execute(sql`CREATE TABLE "_fact_checks_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid,
	"rules_id" uuid,
	"articles_id" uuid,
	"treatments_id" uuid,
	"conditions_id" uuid,
	"exercises_id" uuid,
	"muscles_id" uuid,
	"glossary_id" uuid,
	"fact_checks_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "references" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar,
	"stable_id" varchar,
	"slug" varchar,
	"authors" varchar,
	"year" numeric,
	"type" "enum_references_type",
	"published_in" varchar,
	"doi" varchar,
	"pmid" varchar,
	"url" varchar,
	"other_identifier" varchar,
	"verification" "enum_references_verification",
	"tier" "enum_references_tier",
	"note" varchar,
	"change_kind" "enum_references_change_kind" DEFAULT 'minor',
	"change_note" varchar,
	"last_editor_id" uuid,
	"changed_by" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_references_status" DEFAULT 'draft'
);
`)
  await db.execute(sql`CREATE TABLE "_references_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_title" varchar,
	"version_stable_id" varchar,
	"version_slug" varchar,
	"version_authors" varchar,
	"version_year" numeric,
	"version_type" "enum__references_v_version_type",
	"version_published_in" varchar,
	"version_doi" varchar,
	"version_pmid" varchar,
	"version_url" varchar,
	"version_other_identifier" varchar,
	"version_verification" "enum__references_v_version_verification",
	"version_tier" "enum__references_v_version_tier",
	"version_note" varchar,
	"version_change_kind" "enum__references_v_version_change_kind" DEFAULT 'minor',
	"version_change_note" varchar,
	"version_last_editor_id" uuid,
	"version_changed_by" jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__references_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);
`)
  await db.execute(sql`CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"alt" varchar NOT NULL,
	"credit" varchar NOT NULL,
	"licence" varchar NOT NULL,
	"source" varchar NOT NULL,
	"shows_person" boolean DEFAULT false,
	"consent" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	"focal_x" numeric,
	"focal_y" numeric
);
`)
  await db.execute(sql`CREATE TABLE "redirects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from" varchar NOT NULL,
	"to" varchar NOT NULL,
	"why" varchar NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "take_downs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"collection" varchar NOT NULL,
	"document" varchar NOT NULL,
	"how" "enum_take_downs_how" NOT NULL,
	"explanation" varchar NOT NULL,
	"to" varchar,
	"by_id" uuid,
	"at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "change_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"collection" varchar NOT NULL,
	"document" varchar NOT NULL,
	"note" varchar NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar,
	"stable_id" varchar,
	"sign" varchar,
	"care_level" "enum_rules_care_level",
	"when" jsonb,
	"action" varchar,
	"basis_kind" "enum_rules_basis_kind",
	"basis_note" varchar,
	"last_reviewed" timestamp(3) with time zone,
	"next_review_due" timestamp(3) with time zone,
	"evidence_row" varchar,
	"change_kind" "enum_rules_change_kind" DEFAULT 'minor',
	"change_note" varchar,
	"last_editor_id" uuid,
	"changed_by" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_rules_status" DEFAULT 'draft'
);
`)
  await db.execute(sql`CREATE TABLE "rules_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "_rules_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_title" varchar,
	"version_stable_id" varchar,
	"version_sign" varchar,
	"version_care_level" "enum__rules_v_version_care_level",
	"version_when" jsonb,
	"version_action" varchar,
	"version_basis_kind" "enum__rules_v_version_basis_kind",
	"version_basis_note" varchar,
	"version_last_reviewed" timestamp(3) with time zone,
	"version_next_review_due" timestamp(3) with time zone,
	"version_evidence_row" varchar,
	"version_change_kind" "enum__rules_v_version_change_kind" DEFAULT 'minor',
	"version_change_note" varchar,
	"version_last_editor_id" uuid,
	"version_changed_by" jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__rules_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);
`)
  await db.execute(sql`CREATE TABLE "_rules_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"references_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "questions_options" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"option_id" varchar
);
`)
  await db.execute(sql`CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"label" varchar,
	"stable_id" varchar,
	"why" varchar,
	"help" varchar,
	"kind" "enum_questions_kind",
	"role" "enum_questions_role",
	"not_sure_counts_as" boolean,
	"harmless_option" varchar,
	"min" numeric,
	"max" numeric,
	"unit" varchar,
	"harmless_number" numeric,
	"is_required" boolean,
	"asked_when" jsonb,
	"screen" "enum_questions_screen",
	"order" numeric,
	"evidence_field" varchar,
	"change_kind" "enum_questions_change_kind" DEFAULT 'minor',
	"change_note" varchar,
	"last_editor_id" uuid,
	"changed_by" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_questions_status" DEFAULT 'draft'
);
`)
  await db.execute(sql`CREATE TABLE "questions_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_questions_v_version_options" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"label" varchar,
	"option_id" varchar,
	"_uuid" varchar
);
`)
  await db.execute(sql`CREATE TABLE "_questions_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_label" varchar,
	"version_stable_id" varchar,
	"version_why" varchar,
	"version_help" varchar,
	"version_kind" "enum__questions_v_version_kind",
	"version_role" "enum__questions_v_version_role",
	"version_not_sure_counts_as" boolean,
	"version_harmless_option" varchar,
	"version_min" numeric,
	"version_max" numeric,
	"version_unit" varchar,
	"version_harmless_number" numeric,
	"version_is_required" boolean,
	"version_asked_when" jsonb,
	"version_screen" "enum__questions_v_version_screen",
	"version_order" numeric,
	"version_evidence_field" varchar,
	"version_change_kind" "enum__questions_v_version_change_kind" DEFAULT 'minor',
	"version_change_note" varchar,
	"version_last_editor_id" uuid,
	"version_changed_by" jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__questions_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);
`)
  await db.execute(sql`CREATE TABLE "_questions_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);
`)
  await db.execute(sql`CREATE TABLE "vignettes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar,
	"stable_id" varchar,
	"answers" jsonb,
	"others" "enum_vignettes_others",
	"expect" jsonb,
	"today" timestamp(3) with time zone,
	"change_kind" "enum_vignettes_change_kind" DEFAULT 'minor',
	"change_note" varchar,
	"last_editor_id" uuid,
	"changed_by" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_vignettes_status" DEFAULT 'draft'
);
`)
  await db.execute(sql`CREATE TABLE "_vignettes_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_name" varchar,
	"version_stable_id" varchar,
	"version_answers" jsonb,
	"version_others" "enum__vignettes_v_version_others",
	"version_expect" jsonb,
	"version_today" timestamp(3) with time zone,
	"version_change_kind" "enum__vignettes_v_version_change_kind" DEFAULT 'minor',
	"version_change_note" varchar,
	"version_last_editor_id" uuid,
	"version_changed_by" jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__vignettes_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);
`)
  await db.execute(sql`CREATE TABLE "releases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" numeric NOT NULL,
	"note" varchar NOT NULL,
	"state" "enum_releases_state" NOT NULL,
	"knowledge_base" jsonb NOT NULL,
	"hash" varchar NOT NULL,
	"report" jsonb,
	"history" jsonb,
	"created_by_id" uuid,
	"signed_off_by_id" uuid,
	"signed_off_at" timestamp(3) with time zone,
	"sealed" jsonb,
	"sealed_at" timestamp(3) with time zone,
	"live_since" timestamp(3) with time zone,
	"live_until" timestamp(3) with time zone,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar NOT NULL,
	"name" varchar,
	"page" varchar NOT NULL,
	"kind" varchar NOT NULL,
	"sender" varchar,
	"reply" varchar,
	"state" "enum_comments_state" DEFAULT 'waiting' NOT NULL,
	"speaks_of_danger" boolean,
	"at" timestamp(3) with time zone NOT NULL,
	"moderated_by_id" uuid,
	"moderated_at" timestamp(3) with time zone,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY NOT NULL,
	"about" "enum_feedback_about" NOT NULL,
	"page" varchar NOT NULL,
	"kind" varchar NOT NULL,
	"sender" varchar,
	"place" varchar,
	"text" varchar,
	"is_helpful" boolean,
	"state" "enum_feedback_state" DEFAULT 'new' NOT NULL,
	"note" varchar,
	"at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "editors_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "editors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"role" "enum_editors_role" DEFAULT 'author',
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"email" varchar NOT NULL,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" timestamp(3) with time zone
);
`)
  await db.execute(sql`CREATE TABLE "service_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"purpose" varchar NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"enable_a_p_i_key" boolean,
	"api_key" varchar,
	"api_key_index" varchar
);
`)
  await db.execute(sql`CREATE TABLE "sign_offs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"collection" varchar NOT NULL,
	"document" varchar NOT NULL,
	"content_hash" varchar NOT NULL,
	"reviewer_id" uuid NOT NULL,
	"decision" "enum_sign_offs_decision" NOT NULL,
	"scope" "enum_sign_offs_scope" DEFAULT 'clinical',
	"note" varchar,
	"at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "audit_log" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"actor" varchar NOT NULL,
	"actor_id" varchar,
	"act" "enum_audit_log_act" NOT NULL,
	"collection" varchar NOT NULL,
	"document" varchar NOT NULL,
	"title" varchar,
	"before" varchar,
	"after" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "path_history" (
	"id" uuid PRIMARY KEY NOT NULL,
	"path" varchar NOT NULL,
	"collection" varchar NOT NULL,
	"document" varchar NOT NULL,
	"first_live_at" timestamp(3) with time zone NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "payload_kv" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"data" jsonb NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "payload_jobs_log" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"executed_at" timestamp(3) with time zone NOT NULL,
	"completed_at" timestamp(3) with time zone NOT NULL,
	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
	"task_i_d" varchar NOT NULL,
	"input" jsonb,
	"output" jsonb,
	"state" "enum_payload_jobs_log_state" NOT NULL,
	"error" jsonb
);
`)
  await db.execute(sql`CREATE TABLE "payload_jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"input" jsonb,
	"completed_at" timestamp(3) with time zone,
	"total_tried" numeric DEFAULT 0,
	"has_error" boolean DEFAULT false,
	"error" jsonb,
	"task_slug" "enum_payload_jobs_task_slug",
	"queue" varchar DEFAULT 'default',
	"wait_until" timestamp(3) with time zone,
	"processing" boolean DEFAULT false,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "payload_locked_documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"global_slug" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "payload_locked_documents_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"articles_id" uuid,
	"treatments_id" uuid,
	"conditions_id" uuid,
	"exercises_id" uuid,
	"muscles_id" uuid,
	"glossary_id" uuid,
	"fact_checks_id" uuid,
	"references_id" uuid,
	"media_id" uuid,
	"redirects_id" uuid,
	"take_downs_id" uuid,
	"change_notes_id" uuid,
	"rules_id" uuid,
	"questions_id" uuid,
	"vignettes_id" uuid,
	"releases_id" uuid,
	"comments_id" uuid,
	"feedback_id" uuid,
	"editors_id" uuid,
	"service_keys_id" uuid,
	"sign_offs_id" uuid,
	"audit_log_id" uuid,
	"path_history_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "payload_preferences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" varchar,
	"value" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "payload_preferences_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"editors_id" uuid,
	"service_keys_id" uuid
);
`)
  await db.execute(sql`CREATE TABLE "payload_migrations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar,
	"batch" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
`)
  await db.execute(sql`CREATE TABLE "settings_countries_medicines" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"ours" varchar,
	"theirs" varchar
);
`)
  await db.execute(sql`CREATE TABLE "settings_countries" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"code" varchar,
	"name" varchar,
	"emergency_number" varchar,
	"urgent_number" varchar,
	"services_doctor" varchar,
	"services_out_of_hours" varchar,
	"services_emergency_department" varchar,
	"services_physiotherapist" varchar
);
`)
  await db.execute(sql`CREATE TABLE "settings_navigation" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"path" varchar
);
`)
  await db.execute(sql`CREATE TABLE "settings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"default_country" varchar,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);
`)
  await db.execute(sql`ALTER TABLE "articles_key_messages" ADD CONSTRAINT "articles_key_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "articles_sections" ADD CONSTRAINT "articles_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "articles_topics" ADD CONSTRAINT "articles_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "articles" ADD CONSTRAINT "articles_last_editor_id_editors_id_fk" FOREIGN KEY ("last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_treatments_fk" FOREIGN KEY ("treatments_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_articles_v_version_key_messages" ADD CONSTRAINT "_articles_v_version_key_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_articles_v_version_sections" ADD CONSTRAINT "_articles_v_version_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_articles_v_version_topics" ADD CONSTRAINT "_articles_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_last_editor_id_editors_id_fk" FOREIGN KEY ("version_last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_treatments_fk" FOREIGN KEY ("treatments_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "treatments_also_known_as" ADD CONSTRAINT "treatments_also_known_as_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "treatments_how_to_steps" ADD CONSTRAINT "treatments_how_to_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "treatments_delivered_by" ADD CONSTRAINT "treatments_delivered_by_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "treatments_side_effects" ADD CONSTRAINT "treatments_side_effects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "treatments_sections" ADD CONSTRAINT "treatments_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "treatments_topics" ADD CONSTRAINT "treatments_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "treatments_evidence" ADD CONSTRAINT "treatments_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "treatments_contraindications" ADD CONSTRAINT "treatments_contraindications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "treatments_cautions" ADD CONSTRAINT "treatments_cautions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "treatments" ADD CONSTRAINT "treatments_last_editor_id_editors_id_fk" FOREIGN KEY ("last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "treatments_rels" ADD CONSTRAINT "treatments_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "treatments_rels" ADD CONSTRAINT "treatments_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "treatments_rels" ADD CONSTRAINT "treatments_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v_version_also_known_as" ADD CONSTRAINT "_treatments_v_version_also_known_as_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_treatments_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v_version_how_to_steps" ADD CONSTRAINT "_treatments_v_version_how_to_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_treatments_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v_version_delivered_by" ADD CONSTRAINT "_treatments_v_version_delivered_by_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_treatments_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v_version_side_effects" ADD CONSTRAINT "_treatments_v_version_side_effects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_treatments_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v_version_sections" ADD CONSTRAINT "_treatments_v_version_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_treatments_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v_version_topics" ADD CONSTRAINT "_treatments_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_treatments_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v_version_evidence" ADD CONSTRAINT "_treatments_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_treatments_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v_version_contraindications" ADD CONSTRAINT "_treatments_v_version_contraindications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_treatments_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v_version_cautions" ADD CONSTRAINT "_treatments_v_version_cautions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_treatments_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v" ADD CONSTRAINT "_treatments_v_parent_id_treatments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."treatments"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v" ADD CONSTRAINT "_treatments_v_version_last_editor_id_editors_id_fk" FOREIGN KEY ("version_last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v_rels" ADD CONSTRAINT "_treatments_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_treatments_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v_rels" ADD CONSTRAINT "_treatments_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_treatments_v_rels" ADD CONSTRAINT "_treatments_v_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "conditions_also_known_as" ADD CONSTRAINT "conditions_also_known_as_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "conditions_body_sites" ADD CONSTRAINT "conditions_body_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "conditions_key_messages" ADD CONSTRAINT "conditions_key_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "conditions_sections" ADD CONSTRAINT "conditions_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "conditions_topics" ADD CONSTRAINT "conditions_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "conditions" ADD CONSTRAINT "conditions_last_editor_id_editors_id_fk" FOREIGN KEY ("last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "conditions_rels" ADD CONSTRAINT "conditions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "conditions_rels" ADD CONSTRAINT "conditions_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "conditions_rels" ADD CONSTRAINT "conditions_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "conditions_rels" ADD CONSTRAINT "conditions_rels_treatments_fk" FOREIGN KEY ("treatments_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_conditions_v_version_also_known_as" ADD CONSTRAINT "_conditions_v_version_also_known_as_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_conditions_v_version_body_sites" ADD CONSTRAINT "_conditions_v_version_body_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_conditions_v_version_key_messages" ADD CONSTRAINT "_conditions_v_version_key_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_conditions_v_version_sections" ADD CONSTRAINT "_conditions_v_version_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_conditions_v_version_topics" ADD CONSTRAINT "_conditions_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_parent_id_conditions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_version_last_editor_id_editors_id_fk" FOREIGN KEY ("version_last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_conditions_v_rels" ADD CONSTRAINT "_conditions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_conditions_v_rels" ADD CONSTRAINT "_conditions_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_conditions_v_rels" ADD CONSTRAINT "_conditions_v_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_conditions_v_rels" ADD CONSTRAINT "_conditions_v_rels_treatments_fk" FOREIGN KEY ("treatments_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_also_known_as" ADD CONSTRAINT "exercises_also_known_as_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_equipment" ADD CONSTRAINT "exercises_equipment_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_body_sites" ADD CONSTRAINT "exercises_body_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_steps" ADD CONSTRAINT "exercises_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_plates" ADD CONSTRAINT "exercises_plates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_stop_if" ADD CONSTRAINT "exercises_stop_if_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_not_for" ADD CONSTRAINT "exercises_not_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_cautions" ADD CONSTRAINT "exercises_cautions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_sections" ADD CONSTRAINT "exercises_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_topics" ADD CONSTRAINT "exercises_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises" ADD CONSTRAINT "exercises_last_editor_id_editors_id_fk" FOREIGN KEY ("last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_rels" ADD CONSTRAINT "exercises_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_rels" ADD CONSTRAINT "exercises_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_rels" ADD CONSTRAINT "exercises_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_rels" ADD CONSTRAINT "exercises_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_rels" ADD CONSTRAINT "exercises_rels_treatments_fk" FOREIGN KEY ("treatments_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "exercises_rels" ADD CONSTRAINT "exercises_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_version_also_known_as" ADD CONSTRAINT "_exercises_v_version_also_known_as_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_version_equipment" ADD CONSTRAINT "_exercises_v_version_equipment_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_version_body_sites" ADD CONSTRAINT "_exercises_v_version_body_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_version_steps" ADD CONSTRAINT "_exercises_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_version_plates" ADD CONSTRAINT "_exercises_v_version_plates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_version_stop_if" ADD CONSTRAINT "_exercises_v_version_stop_if_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_version_not_for" ADD CONSTRAINT "_exercises_v_version_not_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_version_cautions" ADD CONSTRAINT "_exercises_v_version_cautions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_version_sections" ADD CONSTRAINT "_exercises_v_version_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_version_topics" ADD CONSTRAINT "_exercises_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v" ADD CONSTRAINT "_exercises_v_parent_id_exercises_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v" ADD CONSTRAINT "_exercises_v_version_last_editor_id_editors_id_fk" FOREIGN KEY ("version_last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_rels" ADD CONSTRAINT "_exercises_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_rels" ADD CONSTRAINT "_exercises_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_rels" ADD CONSTRAINT "_exercises_v_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_rels" ADD CONSTRAINT "_exercises_v_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_rels" ADD CONSTRAINT "_exercises_v_rels_treatments_fk" FOREIGN KEY ("treatments_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_exercises_v_rels" ADD CONSTRAINT "_exercises_v_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "muscles_also_known_as" ADD CONSTRAINT "muscles_also_known_as_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "muscles_body_sites" ADD CONSTRAINT "muscles_body_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "muscles_plates" ADD CONSTRAINT "muscles_plates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "muscles_provoking_tasks_tasks" ADD CONSTRAINT "muscles_provoking_tasks_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "muscles_sections" ADD CONSTRAINT "muscles_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "muscles_look_alikes" ADD CONSTRAINT "muscles_look_alikes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "muscles_topics" ADD CONSTRAINT "muscles_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "muscles" ADD CONSTRAINT "muscles_last_editor_id_editors_id_fk" FOREIGN KEY ("last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v_version_also_known_as" ADD CONSTRAINT "_muscles_v_version_also_known_as_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_muscles_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v_version_body_sites" ADD CONSTRAINT "_muscles_v_version_body_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_muscles_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v_version_plates" ADD CONSTRAINT "_muscles_v_version_plates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_muscles_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v_version_provoking_tasks_tasks" ADD CONSTRAINT "_muscles_v_version_provoking_tasks_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_muscles_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v_version_sections" ADD CONSTRAINT "_muscles_v_version_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_muscles_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v_version_look_alikes" ADD CONSTRAINT "_muscles_v_version_look_alikes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_muscles_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v_version_topics" ADD CONSTRAINT "_muscles_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_muscles_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v" ADD CONSTRAINT "_muscles_v_parent_id_muscles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."muscles"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v" ADD CONSTRAINT "_muscles_v_version_last_editor_id_editors_id_fk" FOREIGN KEY ("version_last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_muscles_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary_synonyms" ADD CONSTRAINT "glossary_synonyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary_misspellings" ADD CONSTRAINT "glossary_misspellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary_sections" ADD CONSTRAINT "glossary_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary" ADD CONSTRAINT "glossary_last_editor_id_editors_id_fk" FOREIGN KEY ("last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary_rels" ADD CONSTRAINT "glossary_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary_rels" ADD CONSTRAINT "glossary_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary_rels" ADD CONSTRAINT "glossary_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary_rels" ADD CONSTRAINT "glossary_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary_rels" ADD CONSTRAINT "glossary_rels_treatments_fk" FOREIGN KEY ("treatments_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary_rels" ADD CONSTRAINT "glossary_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary_rels" ADD CONSTRAINT "glossary_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary_rels" ADD CONSTRAINT "glossary_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary_rels" ADD CONSTRAINT "glossary_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "glossary_rels" ADD CONSTRAINT "glossary_rels_fact_checks_fk" FOREIGN KEY ("fact_checks_id") REFERENCES "public"."fact_checks"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v_version_synonyms" ADD CONSTRAINT "_glossary_v_version_synonyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v_version_misspellings" ADD CONSTRAINT "_glossary_v_version_misspellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v_version_sections" ADD CONSTRAINT "_glossary_v_version_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v" ADD CONSTRAINT "_glossary_v_parent_id_glossary_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v" ADD CONSTRAINT "_glossary_v_version_last_editor_id_editors_id_fk" FOREIGN KEY ("version_last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v_rels" ADD CONSTRAINT "_glossary_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v_rels" ADD CONSTRAINT "_glossary_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v_rels" ADD CONSTRAINT "_glossary_v_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v_rels" ADD CONSTRAINT "_glossary_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v_rels" ADD CONSTRAINT "_glossary_v_rels_treatments_fk" FOREIGN KEY ("treatments_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v_rels" ADD CONSTRAINT "_glossary_v_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v_rels" ADD CONSTRAINT "_glossary_v_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v_rels" ADD CONSTRAINT "_glossary_v_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v_rels" ADD CONSTRAINT "_glossary_v_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_glossary_v_rels" ADD CONSTRAINT "_glossary_v_rels_fact_checks_fk" FOREIGN KEY ("fact_checks_id") REFERENCES "public"."fact_checks"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks_verdicts" ADD CONSTRAINT "fact_checks_verdicts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fact_checks"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks_sections" ADD CONSTRAINT "fact_checks_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fact_checks"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks_topics" ADD CONSTRAINT "fact_checks_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fact_checks"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks" ADD CONSTRAINT "fact_checks_last_editor_id_editors_id_fk" FOREIGN KEY ("last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks_rels" ADD CONSTRAINT "fact_checks_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fact_checks"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks_rels" ADD CONSTRAINT "fact_checks_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks_rels" ADD CONSTRAINT "fact_checks_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks_rels" ADD CONSTRAINT "fact_checks_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks_rels" ADD CONSTRAINT "fact_checks_rels_treatments_fk" FOREIGN KEY ("treatments_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks_rels" ADD CONSTRAINT "fact_checks_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks_rels" ADD CONSTRAINT "fact_checks_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks_rels" ADD CONSTRAINT "fact_checks_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks_rels" ADD CONSTRAINT "fact_checks_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "fact_checks_rels" ADD CONSTRAINT "fact_checks_rels_fact_checks_fk" FOREIGN KEY ("fact_checks_id") REFERENCES "public"."fact_checks"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v_version_verdicts" ADD CONSTRAINT "_fact_checks_v_version_verdicts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_fact_checks_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v_version_sections" ADD CONSTRAINT "_fact_checks_v_version_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fact_checks_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v_version_topics" ADD CONSTRAINT "_fact_checks_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_fact_checks_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v" ADD CONSTRAINT "_fact_checks_v_parent_id_fact_checks_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fact_checks"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v" ADD CONSTRAINT "_fact_checks_v_version_last_editor_id_editors_id_fk" FOREIGN KEY ("version_last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v_rels" ADD CONSTRAINT "_fact_checks_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_fact_checks_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v_rels" ADD CONSTRAINT "_fact_checks_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v_rels" ADD CONSTRAINT "_fact_checks_v_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v_rels" ADD CONSTRAINT "_fact_checks_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v_rels" ADD CONSTRAINT "_fact_checks_v_rels_treatments_fk" FOREIGN KEY ("treatments_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v_rels" ADD CONSTRAINT "_fact_checks_v_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v_rels" ADD CONSTRAINT "_fact_checks_v_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v_rels" ADD CONSTRAINT "_fact_checks_v_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v_rels" ADD CONSTRAINT "_fact_checks_v_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_fact_checks_v_rels" ADD CONSTRAINT "_fact_checks_v_rels_fact_checks_fk" FOREIGN KEY ("fact_checks_id") REFERENCES "public"."fact_checks"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "references" ADD CONSTRAINT "references_last_editor_id_editors_id_fk" FOREIGN KEY ("last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_references_v" ADD CONSTRAINT "_references_v_parent_id_references_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_references_v" ADD CONSTRAINT "_references_v_version_last_editor_id_editors_id_fk" FOREIGN KEY ("version_last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "take_downs" ADD CONSTRAINT "take_downs_by_id_editors_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "rules" ADD CONSTRAINT "rules_last_editor_id_editors_id_fk" FOREIGN KEY ("last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "rules_rels" ADD CONSTRAINT "rules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "rules_rels" ADD CONSTRAINT "rules_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_rules_v" ADD CONSTRAINT "_rules_v_parent_id_rules_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."rules"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_rules_v" ADD CONSTRAINT "_rules_v_version_last_editor_id_editors_id_fk" FOREIGN KEY ("version_last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_rules_v_rels" ADD CONSTRAINT "_rules_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_rules_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_rules_v_rels" ADD CONSTRAINT "_rules_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "questions_options" ADD CONSTRAINT "questions_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "questions" ADD CONSTRAINT "questions_last_editor_id_editors_id_fk" FOREIGN KEY ("last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "questions_texts" ADD CONSTRAINT "questions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_questions_v_version_options" ADD CONSTRAINT "_questions_v_version_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_questions_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_questions_v" ADD CONSTRAINT "_questions_v_parent_id_questions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."questions"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_questions_v" ADD CONSTRAINT "_questions_v_version_last_editor_id_editors_id_fk" FOREIGN KEY ("version_last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_questions_v_texts" ADD CONSTRAINT "_questions_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_questions_v"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "vignettes" ADD CONSTRAINT "vignettes_last_editor_id_editors_id_fk" FOREIGN KEY ("last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_vignettes_v" ADD CONSTRAINT "_vignettes_v_parent_id_vignettes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."vignettes"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "_vignettes_v" ADD CONSTRAINT "_vignettes_v_version_last_editor_id_editors_id_fk" FOREIGN KEY ("version_last_editor_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "releases" ADD CONSTRAINT "releases_created_by_id_editors_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "releases" ADD CONSTRAINT "releases_signed_off_by_id_editors_id_fk" FOREIGN KEY ("signed_off_by_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "comments" ADD CONSTRAINT "comments_moderated_by_id_editors_id_fk" FOREIGN KEY ("moderated_by_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "editors_sessions" ADD CONSTRAINT "editors_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."editors"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_reviewer_id_editors_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."editors"("id") ON DELETE set null ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_treatments_fk" FOREIGN KEY ("treatments_id") REFERENCES "public"."treatments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_fact_checks_fk" FOREIGN KEY ("fact_checks_id") REFERENCES "public"."fact_checks"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_take_downs_fk" FOREIGN KEY ("take_downs_id") REFERENCES "public"."take_downs"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_change_notes_fk" FOREIGN KEY ("change_notes_id") REFERENCES "public"."change_notes"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_questions_fk" FOREIGN KEY ("questions_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_vignettes_fk" FOREIGN KEY ("vignettes_id") REFERENCES "public"."vignettes"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_releases_fk" FOREIGN KEY ("releases_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_comments_fk" FOREIGN KEY ("comments_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_feedback_fk" FOREIGN KEY ("feedback_id") REFERENCES "public"."feedback"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_editors_fk" FOREIGN KEY ("editors_id") REFERENCES "public"."editors"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_service_keys_fk" FOREIGN KEY ("service_keys_id") REFERENCES "public"."service_keys"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sign_offs_fk" FOREIGN KEY ("sign_offs_id") REFERENCES "public"."sign_offs"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audit_log_fk" FOREIGN KEY ("audit_log_id") REFERENCES "public"."audit_log"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_path_history_fk" FOREIGN KEY ("path_history_id") REFERENCES "public"."path_history"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_editors_fk" FOREIGN KEY ("editors_id") REFERENCES "public"."editors"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_service_keys_fk" FOREIGN KEY ("service_keys_id") REFERENCES "public"."service_keys"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "settings_countries_medicines" ADD CONSTRAINT "settings_countries_medicines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_countries"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "settings_countries" ADD CONSTRAINT "settings_countries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`ALTER TABLE "settings_navigation" ADD CONSTRAINT "settings_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;`)
  await db.execute(sql`CREATE INDEX "articles_key_messages_order_idx" ON "articles_key_messages" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "articles_key_messages_parent_id_idx" ON "articles_key_messages" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "articles_sections_order_idx" ON "articles_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "articles_sections_parent_id_idx" ON "articles_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "articles_topics_order_idx" ON "articles_topics" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "articles_topics_parent_idx" ON "articles_topics" USING btree ("parent_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "articles_stable_id_idx" ON "articles" USING btree ("stable_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");`)
  await db.execute(sql`CREATE INDEX "articles_last_editor_idx" ON "articles" USING btree ("last_editor_id");`)
  await db.execute(sql`CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");`)
  await db.execute(sql`CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");`)
  await db.execute(sql`CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "articles_rels_references_id_idx" ON "articles_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "articles_rels_rules_id_idx" ON "articles_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "articles_rels_treatments_id_idx" ON "articles_rels" USING btree ("treatments_id");`)
  await db.execute(sql`CREATE INDEX "articles_rels_conditions_id_idx" ON "articles_rels" USING btree ("conditions_id");`)
  await db.execute(sql`CREATE INDEX "_articles_v_version_key_messages_order_idx" ON "_articles_v_version_key_messages" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_articles_v_version_key_messages_parent_id_idx" ON "_articles_v_version_key_messages" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_articles_v_version_sections_order_idx" ON "_articles_v_version_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_articles_v_version_sections_parent_id_idx" ON "_articles_v_version_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_articles_v_version_topics_order_idx" ON "_articles_v_version_topics" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_articles_v_version_topics_parent_idx" ON "_articles_v_version_topics" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_articles_v_version_version_stable_id_idx" ON "_articles_v" USING btree ("version_stable_id");`)
  await db.execute(sql`CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");`)
  await db.execute(sql`CREATE INDEX "_articles_v_version_version_last_editor_idx" ON "_articles_v" USING btree ("version_last_editor_id");`)
  await db.execute(sql`CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");`)
  await db.execute(sql`CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");`)
  await db.execute(sql`CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");`)
  await db.execute(sql`CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");`)
  await db.execute(sql`CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");`)
  await db.execute(sql`CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");`)
  await db.execute(sql`CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "_articles_v_rels_references_id_idx" ON "_articles_v_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "_articles_v_rels_rules_id_idx" ON "_articles_v_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "_articles_v_rels_treatments_id_idx" ON "_articles_v_rels" USING btree ("treatments_id");`)
  await db.execute(sql`CREATE INDEX "_articles_v_rels_conditions_id_idx" ON "_articles_v_rels" USING btree ("conditions_id");`)
  await db.execute(sql`CREATE INDEX "treatments_also_known_as_order_idx" ON "treatments_also_known_as" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "treatments_also_known_as_parent_id_idx" ON "treatments_also_known_as" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "treatments_how_to_steps_order_idx" ON "treatments_how_to_steps" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "treatments_how_to_steps_parent_id_idx" ON "treatments_how_to_steps" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "treatments_delivered_by_order_idx" ON "treatments_delivered_by" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "treatments_delivered_by_parent_idx" ON "treatments_delivered_by" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "treatments_side_effects_order_idx" ON "treatments_side_effects" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "treatments_side_effects_parent_id_idx" ON "treatments_side_effects" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "treatments_sections_order_idx" ON "treatments_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "treatments_sections_parent_id_idx" ON "treatments_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "treatments_topics_order_idx" ON "treatments_topics" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "treatments_topics_parent_idx" ON "treatments_topics" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "treatments_evidence_order_idx" ON "treatments_evidence" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "treatments_evidence_parent_id_idx" ON "treatments_evidence" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "treatments_contraindications_order_idx" ON "treatments_contraindications" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "treatments_contraindications_parent_id_idx" ON "treatments_contraindications" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "treatments_cautions_order_idx" ON "treatments_cautions" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "treatments_cautions_parent_id_idx" ON "treatments_cautions" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "treatments_stable_id_idx" ON "treatments" USING btree ("stable_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "treatments_slug_idx" ON "treatments" USING btree ("slug");`)
  await db.execute(sql`CREATE INDEX "treatments_last_editor_idx" ON "treatments" USING btree ("last_editor_id");`)
  await db.execute(sql`CREATE INDEX "treatments_updated_at_idx" ON "treatments" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "treatments_created_at_idx" ON "treatments" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "treatments_deleted_at_idx" ON "treatments" USING btree ("deleted_at");`)
  await db.execute(sql`CREATE INDEX "treatments__status_idx" ON "treatments" USING btree ("_status");`)
  await db.execute(sql`CREATE INDEX "treatments_rels_order_idx" ON "treatments_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "treatments_rels_parent_idx" ON "treatments_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "treatments_rels_path_idx" ON "treatments_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "treatments_rels_references_id_idx" ON "treatments_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "treatments_rels_rules_id_idx" ON "treatments_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_also_known_as_order_idx" ON "_treatments_v_version_also_known_as" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_also_known_as_parent_id_idx" ON "_treatments_v_version_also_known_as" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_how_to_steps_order_idx" ON "_treatments_v_version_how_to_steps" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_how_to_steps_parent_id_idx" ON "_treatments_v_version_how_to_steps" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_delivered_by_order_idx" ON "_treatments_v_version_delivered_by" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_delivered_by_parent_idx" ON "_treatments_v_version_delivered_by" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_side_effects_order_idx" ON "_treatments_v_version_side_effects" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_side_effects_parent_id_idx" ON "_treatments_v_version_side_effects" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_sections_order_idx" ON "_treatments_v_version_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_sections_parent_id_idx" ON "_treatments_v_version_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_topics_order_idx" ON "_treatments_v_version_topics" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_topics_parent_idx" ON "_treatments_v_version_topics" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_evidence_order_idx" ON "_treatments_v_version_evidence" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_evidence_parent_id_idx" ON "_treatments_v_version_evidence" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_contraindications_order_idx" ON "_treatments_v_version_contraindications" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_contraindications_parent_id_idx" ON "_treatments_v_version_contraindications" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_cautions_order_idx" ON "_treatments_v_version_cautions" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_cautions_parent_id_idx" ON "_treatments_v_version_cautions" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_parent_idx" ON "_treatments_v" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_version_stable_id_idx" ON "_treatments_v" USING btree ("version_stable_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_version_slug_idx" ON "_treatments_v" USING btree ("version_slug");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_version_last_editor_idx" ON "_treatments_v" USING btree ("version_last_editor_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_version_updated_at_idx" ON "_treatments_v" USING btree ("version_updated_at");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_version_created_at_idx" ON "_treatments_v" USING btree ("version_created_at");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_version_deleted_at_idx" ON "_treatments_v" USING btree ("version_deleted_at");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_version_version__status_idx" ON "_treatments_v" USING btree ("version__status");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_created_at_idx" ON "_treatments_v" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_updated_at_idx" ON "_treatments_v" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_latest_idx" ON "_treatments_v" USING btree ("latest");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_autosave_idx" ON "_treatments_v" USING btree ("autosave");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_rels_order_idx" ON "_treatments_v_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_rels_parent_idx" ON "_treatments_v_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_rels_path_idx" ON "_treatments_v_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_rels_references_id_idx" ON "_treatments_v_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "_treatments_v_rels_rules_id_idx" ON "_treatments_v_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "conditions_also_known_as_order_idx" ON "conditions_also_known_as" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "conditions_also_known_as_parent_id_idx" ON "conditions_also_known_as" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "conditions_body_sites_order_idx" ON "conditions_body_sites" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "conditions_body_sites_parent_idx" ON "conditions_body_sites" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "conditions_key_messages_order_idx" ON "conditions_key_messages" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "conditions_key_messages_parent_id_idx" ON "conditions_key_messages" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "conditions_sections_order_idx" ON "conditions_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "conditions_sections_parent_id_idx" ON "conditions_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "conditions_topics_order_idx" ON "conditions_topics" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "conditions_topics_parent_idx" ON "conditions_topics" USING btree ("parent_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "conditions_stable_id_idx" ON "conditions" USING btree ("stable_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "conditions_slug_idx" ON "conditions" USING btree ("slug");`)
  await db.execute(sql`CREATE INDEX "conditions_last_editor_idx" ON "conditions" USING btree ("last_editor_id");`)
  await db.execute(sql`CREATE INDEX "conditions_updated_at_idx" ON "conditions" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "conditions_created_at_idx" ON "conditions" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "conditions_deleted_at_idx" ON "conditions" USING btree ("deleted_at");`)
  await db.execute(sql`CREATE INDEX "conditions__status_idx" ON "conditions" USING btree ("_status");`)
  await db.execute(sql`CREATE INDEX "conditions_rels_order_idx" ON "conditions_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "conditions_rels_parent_idx" ON "conditions_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "conditions_rels_path_idx" ON "conditions_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "conditions_rels_references_id_idx" ON "conditions_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "conditions_rels_rules_id_idx" ON "conditions_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "conditions_rels_treatments_id_idx" ON "conditions_rels" USING btree ("treatments_id");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_also_known_as_order_idx" ON "_conditions_v_version_also_known_as" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_also_known_as_parent_id_idx" ON "_conditions_v_version_also_known_as" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_body_sites_order_idx" ON "_conditions_v_version_body_sites" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_body_sites_parent_idx" ON "_conditions_v_version_body_sites" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_key_messages_order_idx" ON "_conditions_v_version_key_messages" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_key_messages_parent_id_idx" ON "_conditions_v_version_key_messages" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_sections_order_idx" ON "_conditions_v_version_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_sections_parent_id_idx" ON "_conditions_v_version_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_topics_order_idx" ON "_conditions_v_version_topics" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_topics_parent_idx" ON "_conditions_v_version_topics" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_parent_idx" ON "_conditions_v" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_version_stable_id_idx" ON "_conditions_v" USING btree ("version_stable_id");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_version_slug_idx" ON "_conditions_v" USING btree ("version_slug");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_version_last_editor_idx" ON "_conditions_v" USING btree ("version_last_editor_id");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_version_updated_at_idx" ON "_conditions_v" USING btree ("version_updated_at");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_version_created_at_idx" ON "_conditions_v" USING btree ("version_created_at");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_version_deleted_at_idx" ON "_conditions_v" USING btree ("version_deleted_at");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_version_version__status_idx" ON "_conditions_v" USING btree ("version__status");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_created_at_idx" ON "_conditions_v" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_updated_at_idx" ON "_conditions_v" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_latest_idx" ON "_conditions_v" USING btree ("latest");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_autosave_idx" ON "_conditions_v" USING btree ("autosave");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_rels_order_idx" ON "_conditions_v_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_rels_parent_idx" ON "_conditions_v_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_rels_path_idx" ON "_conditions_v_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_rels_references_id_idx" ON "_conditions_v_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_rels_rules_id_idx" ON "_conditions_v_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "_conditions_v_rels_treatments_id_idx" ON "_conditions_v_rels" USING btree ("treatments_id");`)
  await db.execute(sql`CREATE INDEX "exercises_also_known_as_order_idx" ON "exercises_also_known_as" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "exercises_also_known_as_parent_id_idx" ON "exercises_also_known_as" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "exercises_equipment_order_idx" ON "exercises_equipment" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "exercises_equipment_parent_idx" ON "exercises_equipment" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "exercises_body_sites_order_idx" ON "exercises_body_sites" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "exercises_body_sites_parent_idx" ON "exercises_body_sites" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "exercises_steps_order_idx" ON "exercises_steps" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "exercises_steps_parent_id_idx" ON "exercises_steps" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "exercises_plates_order_idx" ON "exercises_plates" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "exercises_plates_parent_id_idx" ON "exercises_plates" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "exercises_stop_if_order_idx" ON "exercises_stop_if" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "exercises_stop_if_parent_id_idx" ON "exercises_stop_if" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "exercises_not_for_order_idx" ON "exercises_not_for" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "exercises_not_for_parent_id_idx" ON "exercises_not_for" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "exercises_cautions_order_idx" ON "exercises_cautions" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "exercises_cautions_parent_id_idx" ON "exercises_cautions" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "exercises_sections_order_idx" ON "exercises_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "exercises_sections_parent_id_idx" ON "exercises_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "exercises_topics_order_idx" ON "exercises_topics" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "exercises_topics_parent_idx" ON "exercises_topics" USING btree ("parent_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "exercises_stable_id_idx" ON "exercises" USING btree ("stable_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "exercises_slug_idx" ON "exercises" USING btree ("slug");`)
  await db.execute(sql`CREATE INDEX "exercises_last_editor_idx" ON "exercises" USING btree ("last_editor_id");`)
  await db.execute(sql`CREATE INDEX "exercises_updated_at_idx" ON "exercises" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "exercises_created_at_idx" ON "exercises" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "exercises_deleted_at_idx" ON "exercises" USING btree ("deleted_at");`)
  await db.execute(sql`CREATE INDEX "exercises__status_idx" ON "exercises" USING btree ("_status");`)
  await db.execute(sql`CREATE INDEX "exercises_rels_order_idx" ON "exercises_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "exercises_rels_parent_idx" ON "exercises_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "exercises_rels_path_idx" ON "exercises_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "exercises_rels_references_id_idx" ON "exercises_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "exercises_rels_rules_id_idx" ON "exercises_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "exercises_rels_muscles_id_idx" ON "exercises_rels" USING btree ("muscles_id");`)
  await db.execute(sql`CREATE INDEX "exercises_rels_treatments_id_idx" ON "exercises_rels" USING btree ("treatments_id");`)
  await db.execute(sql`CREATE INDEX "exercises_rels_conditions_id_idx" ON "exercises_rels" USING btree ("conditions_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_also_known_as_order_idx" ON "_exercises_v_version_also_known_as" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_also_known_as_parent_id_idx" ON "_exercises_v_version_also_known_as" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_equipment_order_idx" ON "_exercises_v_version_equipment" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_equipment_parent_idx" ON "_exercises_v_version_equipment" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_body_sites_order_idx" ON "_exercises_v_version_body_sites" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_body_sites_parent_idx" ON "_exercises_v_version_body_sites" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_steps_order_idx" ON "_exercises_v_version_steps" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_steps_parent_id_idx" ON "_exercises_v_version_steps" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_plates_order_idx" ON "_exercises_v_version_plates" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_plates_parent_id_idx" ON "_exercises_v_version_plates" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_stop_if_order_idx" ON "_exercises_v_version_stop_if" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_stop_if_parent_id_idx" ON "_exercises_v_version_stop_if" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_not_for_order_idx" ON "_exercises_v_version_not_for" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_not_for_parent_id_idx" ON "_exercises_v_version_not_for" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_cautions_order_idx" ON "_exercises_v_version_cautions" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_cautions_parent_id_idx" ON "_exercises_v_version_cautions" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_sections_order_idx" ON "_exercises_v_version_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_sections_parent_id_idx" ON "_exercises_v_version_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_topics_order_idx" ON "_exercises_v_version_topics" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_topics_parent_idx" ON "_exercises_v_version_topics" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_parent_idx" ON "_exercises_v" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_version_stable_id_idx" ON "_exercises_v" USING btree ("version_stable_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_version_slug_idx" ON "_exercises_v" USING btree ("version_slug");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_version_last_editor_idx" ON "_exercises_v" USING btree ("version_last_editor_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_version_updated_at_idx" ON "_exercises_v" USING btree ("version_updated_at");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_version_created_at_idx" ON "_exercises_v" USING btree ("version_created_at");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_version_deleted_at_idx" ON "_exercises_v" USING btree ("version_deleted_at");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_version_version__status_idx" ON "_exercises_v" USING btree ("version__status");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_created_at_idx" ON "_exercises_v" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_updated_at_idx" ON "_exercises_v" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_latest_idx" ON "_exercises_v" USING btree ("latest");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_autosave_idx" ON "_exercises_v" USING btree ("autosave");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_rels_order_idx" ON "_exercises_v_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_rels_parent_idx" ON "_exercises_v_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_rels_path_idx" ON "_exercises_v_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_rels_references_id_idx" ON "_exercises_v_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_rels_rules_id_idx" ON "_exercises_v_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_rels_muscles_id_idx" ON "_exercises_v_rels" USING btree ("muscles_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_rels_treatments_id_idx" ON "_exercises_v_rels" USING btree ("treatments_id");`)
  await db.execute(sql`CREATE INDEX "_exercises_v_rels_conditions_id_idx" ON "_exercises_v_rels" USING btree ("conditions_id");`)
  await db.execute(sql`CREATE INDEX "muscles_also_known_as_order_idx" ON "muscles_also_known_as" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "muscles_also_known_as_parent_id_idx" ON "muscles_also_known_as" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "muscles_body_sites_order_idx" ON "muscles_body_sites" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "muscles_body_sites_parent_idx" ON "muscles_body_sites" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "muscles_plates_order_idx" ON "muscles_plates" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "muscles_plates_parent_id_idx" ON "muscles_plates" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "muscles_provoking_tasks_tasks_order_idx" ON "muscles_provoking_tasks_tasks" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "muscles_provoking_tasks_tasks_parent_id_idx" ON "muscles_provoking_tasks_tasks" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "muscles_sections_order_idx" ON "muscles_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "muscles_sections_parent_id_idx" ON "muscles_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "muscles_look_alikes_order_idx" ON "muscles_look_alikes" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "muscles_look_alikes_parent_id_idx" ON "muscles_look_alikes" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "muscles_topics_order_idx" ON "muscles_topics" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "muscles_topics_parent_idx" ON "muscles_topics" USING btree ("parent_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "muscles_stable_id_idx" ON "muscles" USING btree ("stable_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "muscles_slug_idx" ON "muscles" USING btree ("slug");`)
  await db.execute(sql`CREATE INDEX "muscles_last_editor_idx" ON "muscles" USING btree ("last_editor_id");`)
  await db.execute(sql`CREATE INDEX "muscles_updated_at_idx" ON "muscles" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "muscles_created_at_idx" ON "muscles" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "muscles_deleted_at_idx" ON "muscles" USING btree ("deleted_at");`)
  await db.execute(sql`CREATE INDEX "muscles__status_idx" ON "muscles" USING btree ("_status");`)
  await db.execute(sql`CREATE INDEX "muscles_rels_order_idx" ON "muscles_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "muscles_rels_parent_idx" ON "muscles_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "muscles_rels_path_idx" ON "muscles_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "muscles_rels_rules_id_idx" ON "muscles_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "muscles_rels_references_id_idx" ON "muscles_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "muscles_rels_exercises_id_idx" ON "muscles_rels" USING btree ("exercises_id");`)
  await db.execute(sql`CREATE INDEX "muscles_rels_conditions_id_idx" ON "muscles_rels" USING btree ("conditions_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_also_known_as_order_idx" ON "_muscles_v_version_also_known_as" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_also_known_as_parent_id_idx" ON "_muscles_v_version_also_known_as" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_body_sites_order_idx" ON "_muscles_v_version_body_sites" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_body_sites_parent_idx" ON "_muscles_v_version_body_sites" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_plates_order_idx" ON "_muscles_v_version_plates" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_plates_parent_id_idx" ON "_muscles_v_version_plates" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_provoking_tasks_tasks_order_idx" ON "_muscles_v_version_provoking_tasks_tasks" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_provoking_tasks_tasks_parent_id_idx" ON "_muscles_v_version_provoking_tasks_tasks" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_sections_order_idx" ON "_muscles_v_version_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_sections_parent_id_idx" ON "_muscles_v_version_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_look_alikes_order_idx" ON "_muscles_v_version_look_alikes" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_look_alikes_parent_id_idx" ON "_muscles_v_version_look_alikes" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_topics_order_idx" ON "_muscles_v_version_topics" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_topics_parent_idx" ON "_muscles_v_version_topics" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_parent_idx" ON "_muscles_v" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_version_stable_id_idx" ON "_muscles_v" USING btree ("version_stable_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_version_slug_idx" ON "_muscles_v" USING btree ("version_slug");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_version_last_editor_idx" ON "_muscles_v" USING btree ("version_last_editor_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_version_updated_at_idx" ON "_muscles_v" USING btree ("version_updated_at");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_version_created_at_idx" ON "_muscles_v" USING btree ("version_created_at");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_version_deleted_at_idx" ON "_muscles_v" USING btree ("version_deleted_at");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_version_version__status_idx" ON "_muscles_v" USING btree ("version__status");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_created_at_idx" ON "_muscles_v" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_updated_at_idx" ON "_muscles_v" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_latest_idx" ON "_muscles_v" USING btree ("latest");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_autosave_idx" ON "_muscles_v" USING btree ("autosave");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_rels_order_idx" ON "_muscles_v_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_rels_parent_idx" ON "_muscles_v_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_rels_path_idx" ON "_muscles_v_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_rels_rules_id_idx" ON "_muscles_v_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_rels_references_id_idx" ON "_muscles_v_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_rels_exercises_id_idx" ON "_muscles_v_rels" USING btree ("exercises_id");`)
  await db.execute(sql`CREATE INDEX "_muscles_v_rels_conditions_id_idx" ON "_muscles_v_rels" USING btree ("conditions_id");`)
  await db.execute(sql`CREATE INDEX "glossary_synonyms_order_idx" ON "glossary_synonyms" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "glossary_synonyms_parent_id_idx" ON "glossary_synonyms" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "glossary_misspellings_order_idx" ON "glossary_misspellings" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "glossary_misspellings_parent_id_idx" ON "glossary_misspellings" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "glossary_sections_order_idx" ON "glossary_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "glossary_sections_parent_id_idx" ON "glossary_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "glossary_stable_id_idx" ON "glossary" USING btree ("stable_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "glossary_slug_idx" ON "glossary" USING btree ("slug");`)
  await db.execute(sql`CREATE INDEX "glossary_last_editor_idx" ON "glossary" USING btree ("last_editor_id");`)
  await db.execute(sql`CREATE INDEX "glossary_updated_at_idx" ON "glossary" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "glossary_created_at_idx" ON "glossary" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "glossary_deleted_at_idx" ON "glossary" USING btree ("deleted_at");`)
  await db.execute(sql`CREATE INDEX "glossary__status_idx" ON "glossary" USING btree ("_status");`)
  await db.execute(sql`CREATE INDEX "glossary_rels_order_idx" ON "glossary_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "glossary_rels_parent_idx" ON "glossary_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "glossary_rels_path_idx" ON "glossary_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "glossary_rels_references_id_idx" ON "glossary_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "glossary_rels_rules_id_idx" ON "glossary_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "glossary_rels_articles_id_idx" ON "glossary_rels" USING btree ("articles_id");`)
  await db.execute(sql`CREATE INDEX "glossary_rels_treatments_id_idx" ON "glossary_rels" USING btree ("treatments_id");`)
  await db.execute(sql`CREATE INDEX "glossary_rels_conditions_id_idx" ON "glossary_rels" USING btree ("conditions_id");`)
  await db.execute(sql`CREATE INDEX "glossary_rels_exercises_id_idx" ON "glossary_rels" USING btree ("exercises_id");`)
  await db.execute(sql`CREATE INDEX "glossary_rels_muscles_id_idx" ON "glossary_rels" USING btree ("muscles_id");`)
  await db.execute(sql`CREATE INDEX "glossary_rels_glossary_id_idx" ON "glossary_rels" USING btree ("glossary_id");`)
  await db.execute(sql`CREATE INDEX "glossary_rels_fact_checks_id_idx" ON "glossary_rels" USING btree ("fact_checks_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_version_synonyms_order_idx" ON "_glossary_v_version_synonyms" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_version_synonyms_parent_id_idx" ON "_glossary_v_version_synonyms" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_version_misspellings_order_idx" ON "_glossary_v_version_misspellings" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_version_misspellings_parent_id_idx" ON "_glossary_v_version_misspellings" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_version_sections_order_idx" ON "_glossary_v_version_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_version_sections_parent_id_idx" ON "_glossary_v_version_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_parent_idx" ON "_glossary_v" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_version_version_stable_id_idx" ON "_glossary_v" USING btree ("version_stable_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_version_version_slug_idx" ON "_glossary_v" USING btree ("version_slug");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_version_version_last_editor_idx" ON "_glossary_v" USING btree ("version_last_editor_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_version_version_updated_at_idx" ON "_glossary_v" USING btree ("version_updated_at");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_version_version_created_at_idx" ON "_glossary_v" USING btree ("version_created_at");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_version_version_deleted_at_idx" ON "_glossary_v" USING btree ("version_deleted_at");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_version_version__status_idx" ON "_glossary_v" USING btree ("version__status");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_created_at_idx" ON "_glossary_v" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_updated_at_idx" ON "_glossary_v" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_latest_idx" ON "_glossary_v" USING btree ("latest");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_autosave_idx" ON "_glossary_v" USING btree ("autosave");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_rels_order_idx" ON "_glossary_v_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_rels_parent_idx" ON "_glossary_v_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_rels_path_idx" ON "_glossary_v_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_rels_references_id_idx" ON "_glossary_v_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_rels_rules_id_idx" ON "_glossary_v_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_rels_articles_id_idx" ON "_glossary_v_rels" USING btree ("articles_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_rels_treatments_id_idx" ON "_glossary_v_rels" USING btree ("treatments_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_rels_conditions_id_idx" ON "_glossary_v_rels" USING btree ("conditions_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_rels_exercises_id_idx" ON "_glossary_v_rels" USING btree ("exercises_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_rels_muscles_id_idx" ON "_glossary_v_rels" USING btree ("muscles_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_rels_glossary_id_idx" ON "_glossary_v_rels" USING btree ("glossary_id");`)
  await db.execute(sql`CREATE INDEX "_glossary_v_rels_fact_checks_id_idx" ON "_glossary_v_rels" USING btree ("fact_checks_id");`)
  await db.execute(sql`CREATE INDEX "fact_checks_verdicts_order_idx" ON "fact_checks_verdicts" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "fact_checks_verdicts_parent_idx" ON "fact_checks_verdicts" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "fact_checks_sections_order_idx" ON "fact_checks_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "fact_checks_sections_parent_id_idx" ON "fact_checks_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "fact_checks_topics_order_idx" ON "fact_checks_topics" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "fact_checks_topics_parent_idx" ON "fact_checks_topics" USING btree ("parent_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "fact_checks_stable_id_idx" ON "fact_checks" USING btree ("stable_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "fact_checks_slug_idx" ON "fact_checks" USING btree ("slug");`)
  await db.execute(sql`CREATE INDEX "fact_checks_last_editor_idx" ON "fact_checks" USING btree ("last_editor_id");`)
  await db.execute(sql`CREATE INDEX "fact_checks_updated_at_idx" ON "fact_checks" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "fact_checks_created_at_idx" ON "fact_checks" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "fact_checks_deleted_at_idx" ON "fact_checks" USING btree ("deleted_at");`)
  await db.execute(sql`CREATE INDEX "fact_checks__status_idx" ON "fact_checks" USING btree ("_status");`)
  await db.execute(sql`CREATE INDEX "fact_checks_rels_order_idx" ON "fact_checks_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "fact_checks_rels_parent_idx" ON "fact_checks_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "fact_checks_rels_path_idx" ON "fact_checks_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "fact_checks_rels_references_id_idx" ON "fact_checks_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "fact_checks_rels_rules_id_idx" ON "fact_checks_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "fact_checks_rels_articles_id_idx" ON "fact_checks_rels" USING btree ("articles_id");`)
  await db.execute(sql`CREATE INDEX "fact_checks_rels_treatments_id_idx" ON "fact_checks_rels" USING btree ("treatments_id");`)
  await db.execute(sql`CREATE INDEX "fact_checks_rels_conditions_id_idx" ON "fact_checks_rels" USING btree ("conditions_id");`)
  await db.execute(sql`CREATE INDEX "fact_checks_rels_exercises_id_idx" ON "fact_checks_rels" USING btree ("exercises_id");`)
  await db.execute(sql`CREATE INDEX "fact_checks_rels_muscles_id_idx" ON "fact_checks_rels" USING btree ("muscles_id");`)
  await db.execute(sql`CREATE INDEX "fact_checks_rels_glossary_id_idx" ON "fact_checks_rels" USING btree ("glossary_id");`)
  await db.execute(sql`CREATE INDEX "fact_checks_rels_fact_checks_id_idx" ON "fact_checks_rels" USING btree ("fact_checks_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_version_verdicts_order_idx" ON "_fact_checks_v_version_verdicts" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_version_verdicts_parent_idx" ON "_fact_checks_v_version_verdicts" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_version_sections_order_idx" ON "_fact_checks_v_version_sections" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_version_sections_parent_id_idx" ON "_fact_checks_v_version_sections" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_version_topics_order_idx" ON "_fact_checks_v_version_topics" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_version_topics_parent_idx" ON "_fact_checks_v_version_topics" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_parent_idx" ON "_fact_checks_v" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_version_version_stable_id_idx" ON "_fact_checks_v" USING btree ("version_stable_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_version_version_slug_idx" ON "_fact_checks_v" USING btree ("version_slug");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_version_version_last_editor_idx" ON "_fact_checks_v" USING btree ("version_last_editor_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_version_version_updated_at_idx" ON "_fact_checks_v" USING btree ("version_updated_at");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_version_version_created_at_idx" ON "_fact_checks_v" USING btree ("version_created_at");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_version_version_deleted_at_idx" ON "_fact_checks_v" USING btree ("version_deleted_at");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_version_version__status_idx" ON "_fact_checks_v" USING btree ("version__status");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_created_at_idx" ON "_fact_checks_v" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_updated_at_idx" ON "_fact_checks_v" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_latest_idx" ON "_fact_checks_v" USING btree ("latest");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_autosave_idx" ON "_fact_checks_v" USING btree ("autosave");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_rels_order_idx" ON "_fact_checks_v_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_rels_parent_idx" ON "_fact_checks_v_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_rels_path_idx" ON "_fact_checks_v_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_rels_references_id_idx" ON "_fact_checks_v_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_rels_rules_id_idx" ON "_fact_checks_v_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_rels_articles_id_idx" ON "_fact_checks_v_rels" USING btree ("articles_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_rels_treatments_id_idx" ON "_fact_checks_v_rels" USING btree ("treatments_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_rels_conditions_id_idx" ON "_fact_checks_v_rels" USING btree ("conditions_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_rels_exercises_id_idx" ON "_fact_checks_v_rels" USING btree ("exercises_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_rels_muscles_id_idx" ON "_fact_checks_v_rels" USING btree ("muscles_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_rels_glossary_id_idx" ON "_fact_checks_v_rels" USING btree ("glossary_id");`)
  await db.execute(sql`CREATE INDEX "_fact_checks_v_rels_fact_checks_id_idx" ON "_fact_checks_v_rels" USING btree ("fact_checks_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "references_stable_id_idx" ON "references" USING btree ("stable_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "references_slug_idx" ON "references" USING btree ("slug");`)
  await db.execute(sql`CREATE INDEX "references_last_editor_idx" ON "references" USING btree ("last_editor_id");`)
  await db.execute(sql`CREATE INDEX "references_updated_at_idx" ON "references" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "references_created_at_idx" ON "references" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "references_deleted_at_idx" ON "references" USING btree ("deleted_at");`)
  await db.execute(sql`CREATE INDEX "references__status_idx" ON "references" USING btree ("_status");`)
  await db.execute(sql`CREATE INDEX "_references_v_parent_idx" ON "_references_v" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_references_v_version_version_stable_id_idx" ON "_references_v" USING btree ("version_stable_id");`)
  await db.execute(sql`CREATE INDEX "_references_v_version_version_slug_idx" ON "_references_v" USING btree ("version_slug");`)
  await db.execute(sql`CREATE INDEX "_references_v_version_version_last_editor_idx" ON "_references_v" USING btree ("version_last_editor_id");`)
  await db.execute(sql`CREATE INDEX "_references_v_version_version_updated_at_idx" ON "_references_v" USING btree ("version_updated_at");`)
  await db.execute(sql`CREATE INDEX "_references_v_version_version_created_at_idx" ON "_references_v" USING btree ("version_created_at");`)
  await db.execute(sql`CREATE INDEX "_references_v_version_version_deleted_at_idx" ON "_references_v" USING btree ("version_deleted_at");`)
  await db.execute(sql`CREATE INDEX "_references_v_version_version__status_idx" ON "_references_v" USING btree ("version__status");`)
  await db.execute(sql`CREATE INDEX "_references_v_created_at_idx" ON "_references_v" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "_references_v_updated_at_idx" ON "_references_v" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "_references_v_latest_idx" ON "_references_v" USING btree ("latest");`)
  await db.execute(sql`CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");`)
  await db.execute(sql`CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");`)
  await db.execute(sql`CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");`)
  await db.execute(sql`CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "take_downs_document_idx" ON "take_downs" USING btree ("document");`)
  await db.execute(sql`CREATE INDEX "take_downs_by_idx" ON "take_downs" USING btree ("by_id");`)
  await db.execute(sql`CREATE INDEX "take_downs_ended_at_idx" ON "take_downs" USING btree ("ended_at");`)
  await db.execute(sql`CREATE INDEX "take_downs_updated_at_idx" ON "take_downs" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "take_downs_created_at_idx" ON "take_downs" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "change_notes_document_idx" ON "change_notes" USING btree ("document");`)
  await db.execute(sql`CREATE INDEX "change_notes_updated_at_idx" ON "change_notes" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "change_notes_created_at_idx" ON "change_notes" USING btree ("created_at");`)
  await db.execute(sql`CREATE UNIQUE INDEX "rules_stable_id_idx" ON "rules" USING btree ("stable_id");`)
  await db.execute(sql`CREATE INDEX "rules_last_editor_idx" ON "rules" USING btree ("last_editor_id");`)
  await db.execute(sql`CREATE INDEX "rules_updated_at_idx" ON "rules" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "rules_created_at_idx" ON "rules" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "rules_deleted_at_idx" ON "rules" USING btree ("deleted_at");`)
  await db.execute(sql`CREATE INDEX "rules__status_idx" ON "rules" USING btree ("_status");`)
  await db.execute(sql`CREATE INDEX "rules_rels_order_idx" ON "rules_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "rules_rels_parent_idx" ON "rules_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "rules_rels_path_idx" ON "rules_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "rules_rels_references_id_idx" ON "rules_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "_rules_v_parent_idx" ON "_rules_v" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_rules_v_version_version_stable_id_idx" ON "_rules_v" USING btree ("version_stable_id");`)
  await db.execute(sql`CREATE INDEX "_rules_v_version_version_last_editor_idx" ON "_rules_v" USING btree ("version_last_editor_id");`)
  await db.execute(sql`CREATE INDEX "_rules_v_version_version_updated_at_idx" ON "_rules_v" USING btree ("version_updated_at");`)
  await db.execute(sql`CREATE INDEX "_rules_v_version_version_created_at_idx" ON "_rules_v" USING btree ("version_created_at");`)
  await db.execute(sql`CREATE INDEX "_rules_v_version_version_deleted_at_idx" ON "_rules_v" USING btree ("version_deleted_at");`)
  await db.execute(sql`CREATE INDEX "_rules_v_version_version__status_idx" ON "_rules_v" USING btree ("version__status");`)
  await db.execute(sql`CREATE INDEX "_rules_v_created_at_idx" ON "_rules_v" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "_rules_v_updated_at_idx" ON "_rules_v" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "_rules_v_latest_idx" ON "_rules_v" USING btree ("latest");`)
  await db.execute(sql`CREATE INDEX "_rules_v_rels_order_idx" ON "_rules_v_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "_rules_v_rels_parent_idx" ON "_rules_v_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_rules_v_rels_path_idx" ON "_rules_v_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "_rules_v_rels_references_id_idx" ON "_rules_v_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "questions_options_order_idx" ON "questions_options" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "questions_options_parent_id_idx" ON "questions_options" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "questions_stable_id_idx" ON "questions" USING btree ("stable_id");`)
  await db.execute(sql`CREATE INDEX "questions_last_editor_idx" ON "questions" USING btree ("last_editor_id");`)
  await db.execute(sql`CREATE INDEX "questions_updated_at_idx" ON "questions" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "questions_created_at_idx" ON "questions" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "questions_deleted_at_idx" ON "questions" USING btree ("deleted_at");`)
  await db.execute(sql`CREATE INDEX "questions__status_idx" ON "questions" USING btree ("_status");`)
  await db.execute(sql`CREATE INDEX "questions_texts_order_parent" ON "questions_texts" USING btree ("order","parent_id");`)
  await db.execute(sql`CREATE INDEX "_questions_v_version_options_order_idx" ON "_questions_v_version_options" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "_questions_v_version_options_parent_id_idx" ON "_questions_v_version_options" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "_questions_v_parent_idx" ON "_questions_v" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_questions_v_version_version_stable_id_idx" ON "_questions_v" USING btree ("version_stable_id");`)
  await db.execute(sql`CREATE INDEX "_questions_v_version_version_last_editor_idx" ON "_questions_v" USING btree ("version_last_editor_id");`)
  await db.execute(sql`CREATE INDEX "_questions_v_version_version_updated_at_idx" ON "_questions_v" USING btree ("version_updated_at");`)
  await db.execute(sql`CREATE INDEX "_questions_v_version_version_created_at_idx" ON "_questions_v" USING btree ("version_created_at");`)
  await db.execute(sql`CREATE INDEX "_questions_v_version_version_deleted_at_idx" ON "_questions_v" USING btree ("version_deleted_at");`)
  await db.execute(sql`CREATE INDEX "_questions_v_version_version__status_idx" ON "_questions_v" USING btree ("version__status");`)
  await db.execute(sql`CREATE INDEX "_questions_v_created_at_idx" ON "_questions_v" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "_questions_v_updated_at_idx" ON "_questions_v" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "_questions_v_latest_idx" ON "_questions_v" USING btree ("latest");`)
  await db.execute(sql`CREATE INDEX "_questions_v_texts_order_parent" ON "_questions_v_texts" USING btree ("order","parent_id");`)
  await db.execute(sql`CREATE UNIQUE INDEX "vignettes_stable_id_idx" ON "vignettes" USING btree ("stable_id");`)
  await db.execute(sql`CREATE INDEX "vignettes_last_editor_idx" ON "vignettes" USING btree ("last_editor_id");`)
  await db.execute(sql`CREATE INDEX "vignettes_updated_at_idx" ON "vignettes" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "vignettes_created_at_idx" ON "vignettes" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "vignettes_deleted_at_idx" ON "vignettes" USING btree ("deleted_at");`)
  await db.execute(sql`CREATE INDEX "vignettes__status_idx" ON "vignettes" USING btree ("_status");`)
  await db.execute(sql`CREATE INDEX "_vignettes_v_parent_idx" ON "_vignettes_v" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "_vignettes_v_version_version_stable_id_idx" ON "_vignettes_v" USING btree ("version_stable_id");`)
  await db.execute(sql`CREATE INDEX "_vignettes_v_version_version_last_editor_idx" ON "_vignettes_v" USING btree ("version_last_editor_id");`)
  await db.execute(sql`CREATE INDEX "_vignettes_v_version_version_updated_at_idx" ON "_vignettes_v" USING btree ("version_updated_at");`)
  await db.execute(sql`CREATE INDEX "_vignettes_v_version_version_created_at_idx" ON "_vignettes_v" USING btree ("version_created_at");`)
  await db.execute(sql`CREATE INDEX "_vignettes_v_version_version_deleted_at_idx" ON "_vignettes_v" USING btree ("version_deleted_at");`)
  await db.execute(sql`CREATE INDEX "_vignettes_v_version_version__status_idx" ON "_vignettes_v" USING btree ("version__status");`)
  await db.execute(sql`CREATE INDEX "_vignettes_v_created_at_idx" ON "_vignettes_v" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "_vignettes_v_updated_at_idx" ON "_vignettes_v" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "_vignettes_v_latest_idx" ON "_vignettes_v" USING btree ("latest");`)
  await db.execute(sql`CREATE UNIQUE INDEX "releases_number_idx" ON "releases" USING btree ("number");`)
  await db.execute(sql`CREATE INDEX "releases_state_idx" ON "releases" USING btree ("state");`)
  await db.execute(sql`CREATE INDEX "releases_hash_idx" ON "releases" USING btree ("hash");`)
  await db.execute(sql`CREATE INDEX "releases_created_by_idx" ON "releases" USING btree ("created_by_id");`)
  await db.execute(sql`CREATE INDEX "releases_signed_off_by_idx" ON "releases" USING btree ("signed_off_by_id");`)
  await db.execute(sql`CREATE INDEX "releases_updated_at_idx" ON "releases" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "releases_created_at_idx" ON "releases" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "comments_page_idx" ON "comments" USING btree ("page");`)
  await db.execute(sql`CREATE INDEX "comments_sender_idx" ON "comments" USING btree ("sender");`)
  await db.execute(sql`CREATE INDEX "comments_state_idx" ON "comments" USING btree ("state");`)
  await db.execute(sql`CREATE INDEX "comments_speaks_of_danger_idx" ON "comments" USING btree ("speaks_of_danger");`)
  await db.execute(sql`CREATE INDEX "comments_at_idx" ON "comments" USING btree ("at");`)
  await db.execute(sql`CREATE INDEX "comments_moderated_by_idx" ON "comments" USING btree ("moderated_by_id");`)
  await db.execute(sql`CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "feedback_about_idx" ON "feedback" USING btree ("about");`)
  await db.execute(sql`CREATE INDEX "feedback_page_idx" ON "feedback" USING btree ("page");`)
  await db.execute(sql`CREATE INDEX "feedback_sender_idx" ON "feedback" USING btree ("sender");`)
  await db.execute(sql`CREATE INDEX "feedback_state_idx" ON "feedback" USING btree ("state");`)
  await db.execute(sql`CREATE INDEX "feedback_at_idx" ON "feedback" USING btree ("at");`)
  await db.execute(sql`CREATE INDEX "feedback_updated_at_idx" ON "feedback" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "feedback_created_at_idx" ON "feedback" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "editors_sessions_order_idx" ON "editors_sessions" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "editors_sessions_parent_id_idx" ON "editors_sessions" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "editors_updated_at_idx" ON "editors" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "editors_created_at_idx" ON "editors" USING btree ("created_at");`)
  await db.execute(sql`CREATE UNIQUE INDEX "editors_email_idx" ON "editors" USING btree ("email");`)
  await db.execute(sql`CREATE INDEX "service_keys_updated_at_idx" ON "service_keys" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "service_keys_created_at_idx" ON "service_keys" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "sign_offs_document_idx" ON "sign_offs" USING btree ("document");`)
  await db.execute(sql`CREATE INDEX "sign_offs_reviewer_idx" ON "sign_offs" USING btree ("reviewer_id");`)
  await db.execute(sql`CREATE INDEX "sign_offs_updated_at_idx" ON "sign_offs" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "sign_offs_created_at_idx" ON "sign_offs" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");`)
  await db.execute(sql`CREATE INDEX "audit_log_document_idx" ON "audit_log" USING btree ("document");`)
  await db.execute(sql`CREATE INDEX "audit_log_updated_at_idx" ON "audit_log" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "audit_log_created_at_idx" ON "audit_log" USING btree ("created_at");`)
  await db.execute(sql`CREATE UNIQUE INDEX "path_history_path_idx" ON "path_history" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "path_history_document_idx" ON "path_history" USING btree ("document");`)
  await db.execute(sql`CREATE INDEX "path_history_updated_at_idx" ON "path_history" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "path_history_created_at_idx" ON "path_history" USING btree ("created_at");`)
  await db.execute(sql`CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");`)
  await db.execute(sql`CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");`)
  await db.execute(sql`CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");`)
  await db.execute(sql`CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");`)
  await db.execute(sql`CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");`)
  await db.execute(sql`CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");`)
  await db.execute(sql`CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");`)
  await db.execute(sql`CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");`)
  await db.execute(sql`CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_treatments_id_idx" ON "payload_locked_documents_rels" USING btree ("treatments_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_conditions_id_idx" ON "payload_locked_documents_rels" USING btree ("conditions_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_exercises_id_idx" ON "payload_locked_documents_rels" USING btree ("exercises_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_muscles_id_idx" ON "payload_locked_documents_rels" USING btree ("muscles_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_glossary_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_fact_checks_id_idx" ON "payload_locked_documents_rels" USING btree ("fact_checks_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_references_id_idx" ON "payload_locked_documents_rels" USING btree ("references_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_take_downs_id_idx" ON "payload_locked_documents_rels" USING btree ("take_downs_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_change_notes_id_idx" ON "payload_locked_documents_rels" USING btree ("change_notes_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("rules_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_questions_id_idx" ON "payload_locked_documents_rels" USING btree ("questions_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_vignettes_id_idx" ON "payload_locked_documents_rels" USING btree ("vignettes_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_releases_id_idx" ON "payload_locked_documents_rels" USING btree ("releases_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_comments_id_idx" ON "payload_locked_documents_rels" USING btree ("comments_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_feedback_id_idx" ON "payload_locked_documents_rels" USING btree ("feedback_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_editors_id_idx" ON "payload_locked_documents_rels" USING btree ("editors_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_service_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("service_keys_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_sign_offs_id_idx" ON "payload_locked_documents_rels" USING btree ("sign_offs_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_audit_log_id_idx" ON "payload_locked_documents_rels" USING btree ("audit_log_id");`)
  await db.execute(sql`CREATE INDEX "payload_locked_documents_rels_path_history_id_idx" ON "payload_locked_documents_rels" USING btree ("path_history_id");`)
  await db.execute(sql`CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");`)
  await db.execute(sql`CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");`)
  await db.execute(sql`CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");`)
  await db.execute(sql`CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");`)
  await db.execute(sql`CREATE INDEX "payload_preferences_rels_editors_id_idx" ON "payload_preferences_rels" USING btree ("editors_id");`)
  await db.execute(sql`CREATE INDEX "payload_preferences_rels_service_keys_id_idx" ON "payload_preferences_rels" USING btree ("service_keys_id");`)
  await db.execute(sql`CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");`)
  await db.execute(sql`CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
  await db.execute(sql`CREATE INDEX "settings_countries_medicines_order_idx" ON "settings_countries_medicines" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "settings_countries_medicines_parent_id_idx" ON "settings_countries_medicines" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "settings_countries_order_idx" ON "settings_countries" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "settings_countries_parent_id_idx" ON "settings_countries" USING btree ("_parent_id");`)
  await db.execute(sql`CREATE INDEX "settings_navigation_order_idx" ON "settings_navigation" USING btree ("_order");`)
  await db.execute(sql`CREATE INDEX "settings_navigation_parent_id_idx" ON "settings_navigation" USING btree ("_parent_id");`)
}
