import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF`)
  await db.run(sql`CREATE TABLE \`articles_key_messages\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`articles_key_messages_order_idx\` ON \`articles_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_key_messages_parent_id_idx\` ON \`articles_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`articles_sections_order_idx\` ON \`articles_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_sections_parent_id_idx\` ON \`articles_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_topics\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`articles_topics_order_idx\` ON \`articles_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_topics_parent_idx\` ON \`articles_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`stable_id\` text,
	\`slug\` text,
	\`summary\` text,
	\`review_last_reviewed\` text,
	\`review_next_review_due\` text,
	\`review_clinician_check\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`change_kind\` text DEFAULT 'minor',
	\`change_note\` text,
	\`last_editor_id\` text(36),
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_stable_id_idx\` ON \`articles\` (\`stable_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_last_editor_idx\` ON \`articles\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	\`rules_id\` text(36),
	\`treatments_id\` text(36),
	\`conditions_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_references_id_idx\` ON \`articles_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_rules_id_idx\` ON \`articles_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_treatments_id_idx\` ON \`articles_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_conditions_id_idx\` ON \`articles_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_key_messages\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_key_messages_order_idx\` ON \`_articles_v_version_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_key_messages_parent_id_idx\` ON \`_articles_v_version_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_sections_order_idx\` ON \`_articles_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_sections_parent_id_idx\` ON \`_articles_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_topics\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_topics_order_idx\` ON \`_articles_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_topics_parent_idx\` ON \`_articles_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_title\` text,
	\`version_stable_id\` text,
	\`version_slug\` text,
	\`version_summary\` text,
	\`version_review_last_reviewed\` text,
	\`version_review_next_review_due\` text,
	\`version_review_clinician_check\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_change_kind\` text DEFAULT 'minor',
	\`version_change_note\` text,
	\`version_last_editor_id\` text(36),
	\`version_changed_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_stable_id_idx\` ON \`_articles_v\` (\`version_stable_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_last_editor_idx\` ON \`_articles_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	\`rules_id\` text(36),
	\`treatments_id\` text(36),
	\`conditions_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_references_id_idx\` ON \`_articles_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_rules_id_idx\` ON \`_articles_v_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_treatments_id_idx\` ON \`_articles_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_conditions_id_idx\` ON \`_articles_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_also_known_as\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`treatments_also_known_as_order_idx\` ON \`treatments_also_known_as\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_also_known_as_parent_id_idx\` ON \`treatments_also_known_as\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_how_to_steps\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`treatments_how_to_steps_order_idx\` ON \`treatments_how_to_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_how_to_steps_parent_id_idx\` ON \`treatments_how_to_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_delivered_by\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`treatments_delivered_by_order_idx\` ON \`treatments_delivered_by\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_delivered_by_parent_idx\` ON \`treatments_delivered_by\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_side_effects\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`treatments_side_effects_order_idx\` ON \`treatments_side_effects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_side_effects_parent_id_idx\` ON \`treatments_side_effects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`treatments_sections_order_idx\` ON \`treatments_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_sections_parent_id_idx\` ON \`treatments_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_topics\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`treatments_topics_order_idx\` ON \`treatments_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_topics_parent_idx\` ON \`treatments_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_evidence\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`problem\` text,
	\`certainty\` text,
	\`effect\` text,
	\`guidelines\` text,
	\`words\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`treatments_evidence_order_idx\` ON \`treatments_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_evidence_parent_id_idx\` ON \`treatments_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_contraindications\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`contraindication_id\` text,
	\`reason\` text,
	\`when\` text,
	\`basis_kind\` text,
	\`basis_note\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`treatments_contraindications_order_idx\` ON \`treatments_contraindications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_contraindications_parent_id_idx\` ON \`treatments_contraindications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_cautions\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`caution_id\` text,
	\`advice\` text,
	\`when\` text,
	\`basis_kind\` text,
	\`basis_note\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`treatments_cautions_order_idx\` ON \`treatments_cautions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_cautions_parent_id_idx\` ON \`treatments_cautions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`stable_id\` text,
	\`slug\` text,
	\`summary\` text,
	\`how_to_dose\` text,
	\`how_to_is_source_checked\` integer DEFAULT false,
	\`time_to_effect_words\` text,
	\`time_to_effect_is_source_checked\` integer DEFAULT false,
	\`alarm\` text,
	\`review_last_reviewed\` text,
	\`review_next_review_due\` text,
	\`review_clinician_check\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`step\` text,
	\`withheld_from\` text,
	\`cost\` text,
	\`effort\` text,
	\`evidence_row\` text,
	\`never_suggested\` text,
	\`suggested_when\` text,
	\`favoured_when\` text,
	\`change_kind\` text DEFAULT 'minor',
	\`change_note\` text,
	\`last_editor_id\` text(36),
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`treatments_stable_id_idx\` ON \`treatments\` (\`stable_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`treatments_slug_idx\` ON \`treatments\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`treatments_last_editor_idx\` ON \`treatments\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_updated_at_idx\` ON \`treatments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`treatments_created_at_idx\` ON \`treatments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`treatments_deleted_at_idx\` ON \`treatments\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`treatments__status_idx\` ON \`treatments\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`treatments_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	\`rules_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`treatments_rels_order_idx\` ON \`treatments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_parent_idx\` ON \`treatments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_path_idx\` ON \`treatments_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_references_id_idx\` ON \`treatments_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_rules_id_idx\` ON \`treatments_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_also_known_as\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_also_known_as_order_idx\` ON \`_treatments_v_version_also_known_as\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_also_known_as_parent_id_idx\` ON \`_treatments_v_version_also_known_as\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_how_to_steps\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_how_to_steps_order_idx\` ON \`_treatments_v_version_how_to_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_how_to_steps_parent_id_idx\` ON \`_treatments_v_version_how_to_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_delivered_by\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_delivered_by_order_idx\` ON \`_treatments_v_version_delivered_by\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_delivered_by_parent_idx\` ON \`_treatments_v_version_delivered_by\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_side_effects\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_side_effects_order_idx\` ON \`_treatments_v_version_side_effects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_side_effects_parent_id_idx\` ON \`_treatments_v_version_side_effects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_sections_order_idx\` ON \`_treatments_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_sections_parent_id_idx\` ON \`_treatments_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_topics\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_topics_order_idx\` ON \`_treatments_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_topics_parent_idx\` ON \`_treatments_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_evidence\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`problem\` text,
	\`certainty\` text,
	\`effect\` text,
	\`guidelines\` text,
	\`words\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_evidence_order_idx\` ON \`_treatments_v_version_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_evidence_parent_id_idx\` ON \`_treatments_v_version_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_contraindications\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`contraindication_id\` text,
	\`reason\` text,
	\`when\` text,
	\`basis_kind\` text,
	\`basis_note\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_contraindications_order_idx\` ON \`_treatments_v_version_contraindications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_contraindications_parent_id_idx\` ON \`_treatments_v_version_contraindications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_cautions\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`caution_id\` text,
	\`advice\` text,
	\`when\` text,
	\`basis_kind\` text,
	\`basis_note\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_cautions_order_idx\` ON \`_treatments_v_version_cautions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_cautions_parent_id_idx\` ON \`_treatments_v_version_cautions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_name\` text,
	\`version_stable_id\` text,
	\`version_slug\` text,
	\`version_summary\` text,
	\`version_how_to_dose\` text,
	\`version_how_to_is_source_checked\` integer DEFAULT false,
	\`version_time_to_effect_words\` text,
	\`version_time_to_effect_is_source_checked\` integer DEFAULT false,
	\`version_alarm\` text,
	\`version_review_last_reviewed\` text,
	\`version_review_next_review_due\` text,
	\`version_review_clinician_check\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_step\` text,
	\`version_withheld_from\` text,
	\`version_cost\` text,
	\`version_effort\` text,
	\`version_evidence_row\` text,
	\`version_never_suggested\` text,
	\`version_suggested_when\` text,
	\`version_favoured_when\` text,
	\`version_change_kind\` text DEFAULT 'minor',
	\`version_change_note\` text,
	\`version_last_editor_id\` text(36),
	\`version_changed_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_treatments_v_parent_idx\` ON \`_treatments_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_stable_id_idx\` ON \`_treatments_v\` (\`version_stable_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_slug_idx\` ON \`_treatments_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_last_editor_idx\` ON \`_treatments_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_updated_at_idx\` ON \`_treatments_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_created_at_idx\` ON \`_treatments_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_deleted_at_idx\` ON \`_treatments_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version__status_idx\` ON \`_treatments_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_created_at_idx\` ON \`_treatments_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_updated_at_idx\` ON \`_treatments_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_latest_idx\` ON \`_treatments_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_autosave_idx\` ON \`_treatments_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	\`rules_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_order_idx\` ON \`_treatments_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_parent_idx\` ON \`_treatments_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_path_idx\` ON \`_treatments_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_references_id_idx\` ON \`_treatments_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_rules_id_idx\` ON \`_treatments_v_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_also_known_as\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`conditions_also_known_as_order_idx\` ON \`conditions_also_known_as\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_also_known_as_parent_id_idx\` ON \`conditions_also_known_as\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_body_sites\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`conditions_body_sites_order_idx\` ON \`conditions_body_sites\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_body_sites_parent_idx\` ON \`conditions_body_sites\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_key_messages\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`conditions_key_messages_order_idx\` ON \`conditions_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_key_messages_parent_id_idx\` ON \`conditions_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`conditions_sections_order_idx\` ON \`conditions_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_sections_parent_id_idx\` ON \`conditions_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_topics\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`conditions_topics_order_idx\` ON \`conditions_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_topics_parent_idx\` ON \`conditions_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`stable_id\` text,
	\`slug\` text,
	\`summary\` text,
	\`problem\` text,
	\`review_last_reviewed\` text,
	\`review_next_review_due\` text,
	\`review_clinician_check\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`change_kind\` text DEFAULT 'minor',
	\`change_note\` text,
	\`last_editor_id\` text(36),
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`conditions_stable_id_idx\` ON \`conditions\` (\`stable_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`conditions_slug_idx\` ON \`conditions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`conditions_last_editor_idx\` ON \`conditions\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_updated_at_idx\` ON \`conditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`conditions_created_at_idx\` ON \`conditions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`conditions_deleted_at_idx\` ON \`conditions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`conditions__status_idx\` ON \`conditions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`conditions_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	\`rules_id\` text(36),
	\`treatments_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`conditions_rels_order_idx\` ON \`conditions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_parent_idx\` ON \`conditions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_path_idx\` ON \`conditions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_references_id_idx\` ON \`conditions_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_rules_id_idx\` ON \`conditions_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_treatments_id_idx\` ON \`conditions_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_version_also_known_as\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_also_known_as_order_idx\` ON \`_conditions_v_version_also_known_as\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_also_known_as_parent_id_idx\` ON \`_conditions_v_version_also_known_as\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_version_body_sites\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_body_sites_order_idx\` ON \`_conditions_v_version_body_sites\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_body_sites_parent_idx\` ON \`_conditions_v_version_body_sites\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_version_key_messages\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_key_messages_order_idx\` ON \`_conditions_v_version_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_key_messages_parent_id_idx\` ON \`_conditions_v_version_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_version_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_sections_order_idx\` ON \`_conditions_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_sections_parent_id_idx\` ON \`_conditions_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_version_topics\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_topics_order_idx\` ON \`_conditions_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_topics_parent_idx\` ON \`_conditions_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_name\` text,
	\`version_stable_id\` text,
	\`version_slug\` text,
	\`version_summary\` text,
	\`version_problem\` text,
	\`version_review_last_reviewed\` text,
	\`version_review_next_review_due\` text,
	\`version_review_clinician_check\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_change_kind\` text DEFAULT 'minor',
	\`version_change_note\` text,
	\`version_last_editor_id\` text(36),
	\`version_changed_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_conditions_v_parent_idx\` ON \`_conditions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_stable_id_idx\` ON \`_conditions_v\` (\`version_stable_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_slug_idx\` ON \`_conditions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_last_editor_idx\` ON \`_conditions_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_updated_at_idx\` ON \`_conditions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_created_at_idx\` ON \`_conditions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_deleted_at_idx\` ON \`_conditions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version__status_idx\` ON \`_conditions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_created_at_idx\` ON \`_conditions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_updated_at_idx\` ON \`_conditions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_latest_idx\` ON \`_conditions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_autosave_idx\` ON \`_conditions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	\`rules_id\` text(36),
	\`treatments_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_order_idx\` ON \`_conditions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_parent_idx\` ON \`_conditions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_path_idx\` ON \`_conditions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_references_id_idx\` ON \`_conditions_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_rules_id_idx\` ON \`_conditions_v_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_treatments_id_idx\` ON \`_conditions_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_also_known_as\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`exercises_also_known_as_order_idx\` ON \`exercises_also_known_as\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_also_known_as_parent_id_idx\` ON \`exercises_also_known_as\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_equipment\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`exercises_equipment_order_idx\` ON \`exercises_equipment\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_equipment_parent_idx\` ON \`exercises_equipment\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_body_sites\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`exercises_body_sites_order_idx\` ON \`exercises_body_sites\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_body_sites_parent_idx\` ON \`exercises_body_sites\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_steps\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`exercises_steps_order_idx\` ON \`exercises_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_steps_parent_id_idx\` ON \`exercises_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_plates\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`caption\` text,
	\`alternative_text\` text,
	\`drawing\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`exercises_plates_order_idx\` ON \`exercises_plates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_plates_parent_id_idx\` ON \`exercises_plates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_stop_if\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`exercises_stop_if_order_idx\` ON \`exercises_stop_if\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_stop_if_parent_id_idx\` ON \`exercises_stop_if\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_not_for\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`words\` text,
	\`basis_kind\` text,
	\`basis_note\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`exercises_not_for_order_idx\` ON \`exercises_not_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_not_for_parent_id_idx\` ON \`exercises_not_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_cautions\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`words\` text,
	\`basis_kind\` text,
	\`basis_note\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`exercises_cautions_order_idx\` ON \`exercises_cautions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_cautions_parent_id_idx\` ON \`exercises_cautions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`exercises_sections_order_idx\` ON \`exercises_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_sections_parent_id_idx\` ON \`exercises_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_topics\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`exercises_topics_order_idx\` ON \`exercises_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_topics_parent_idx\` ON \`exercises_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`stable_id\` text,
	\`slug\` text,
	\`evidence_row\` text,
	\`summary\` text,
	\`purpose\` text,
	\`dose_hold_seconds_from\` numeric,
	\`dose_hold_seconds_to\` numeric,
	\`dose_repetitions_from\` numeric,
	\`dose_repetitions_to\` numeric,
	\`dose_is_each_side\` integer DEFAULT false,
	\`dose_sets_from\` numeric,
	\`dose_sets_to\` numeric,
	\`dose_minutes_from\` numeric,
	\`dose_minutes_to\` numeric,
	\`dose_times_per_day_from\` numeric,
	\`dose_times_per_day_to\` numeric,
	\`dose_days_per_week_from\` numeric,
	\`dose_days_per_week_to\` numeric,
	\`dose_note\` text,
	\`dose_is_source_checked\` integer DEFAULT false,
	\`easier\` text,
	\`harder\` text,
	\`review_last_reviewed\` text,
	\`review_next_review_due\` text,
	\`review_clinician_check\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`change_kind\` text DEFAULT 'minor',
	\`change_note\` text,
	\`last_editor_id\` text(36),
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`exercises_stable_id_idx\` ON \`exercises\` (\`stable_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`exercises_slug_idx\` ON \`exercises\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`exercises_last_editor_idx\` ON \`exercises\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_updated_at_idx\` ON \`exercises\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exercises_created_at_idx\` ON \`exercises\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`exercises_deleted_at_idx\` ON \`exercises\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`exercises__status_idx\` ON \`exercises\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`exercises_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	\`rules_id\` text(36),
	\`muscles_id\` text(36),
	\`treatments_id\` text(36),
	\`conditions_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`exercises_rels_order_idx\` ON \`exercises_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_parent_idx\` ON \`exercises_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_path_idx\` ON \`exercises_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_references_id_idx\` ON \`exercises_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_rules_id_idx\` ON \`exercises_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_muscles_id_idx\` ON \`exercises_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_treatments_id_idx\` ON \`exercises_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_conditions_id_idx\` ON \`exercises_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_also_known_as\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_also_known_as_order_idx\` ON \`_exercises_v_version_also_known_as\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_also_known_as_parent_id_idx\` ON \`_exercises_v_version_also_known_as\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_equipment\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_equipment_order_idx\` ON \`_exercises_v_version_equipment\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_equipment_parent_idx\` ON \`_exercises_v_version_equipment\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_body_sites\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_body_sites_order_idx\` ON \`_exercises_v_version_body_sites\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_body_sites_parent_idx\` ON \`_exercises_v_version_body_sites\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_steps\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_steps_order_idx\` ON \`_exercises_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_steps_parent_id_idx\` ON \`_exercises_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_plates\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`caption\` text,
	\`alternative_text\` text,
	\`drawing\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_plates_order_idx\` ON \`_exercises_v_version_plates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_plates_parent_id_idx\` ON \`_exercises_v_version_plates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_stop_if\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_stop_if_order_idx\` ON \`_exercises_v_version_stop_if\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_stop_if_parent_id_idx\` ON \`_exercises_v_version_stop_if\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_not_for\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`words\` text,
	\`basis_kind\` text,
	\`basis_note\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_not_for_order_idx\` ON \`_exercises_v_version_not_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_not_for_parent_id_idx\` ON \`_exercises_v_version_not_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_cautions\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`words\` text,
	\`basis_kind\` text,
	\`basis_note\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_cautions_order_idx\` ON \`_exercises_v_version_cautions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_cautions_parent_id_idx\` ON \`_exercises_v_version_cautions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_sections_order_idx\` ON \`_exercises_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_sections_parent_id_idx\` ON \`_exercises_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_topics\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_topics_order_idx\` ON \`_exercises_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_topics_parent_idx\` ON \`_exercises_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_name\` text,
	\`version_stable_id\` text,
	\`version_slug\` text,
	\`version_evidence_row\` text,
	\`version_summary\` text,
	\`version_purpose\` text,
	\`version_dose_hold_seconds_from\` numeric,
	\`version_dose_hold_seconds_to\` numeric,
	\`version_dose_repetitions_from\` numeric,
	\`version_dose_repetitions_to\` numeric,
	\`version_dose_is_each_side\` integer DEFAULT false,
	\`version_dose_sets_from\` numeric,
	\`version_dose_sets_to\` numeric,
	\`version_dose_minutes_from\` numeric,
	\`version_dose_minutes_to\` numeric,
	\`version_dose_times_per_day_from\` numeric,
	\`version_dose_times_per_day_to\` numeric,
	\`version_dose_days_per_week_from\` numeric,
	\`version_dose_days_per_week_to\` numeric,
	\`version_dose_note\` text,
	\`version_dose_is_source_checked\` integer DEFAULT false,
	\`version_easier\` text,
	\`version_harder\` text,
	\`version_review_last_reviewed\` text,
	\`version_review_next_review_due\` text,
	\`version_review_clinician_check\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_change_kind\` text DEFAULT 'minor',
	\`version_change_note\` text,
	\`version_last_editor_id\` text(36),
	\`version_changed_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_exercises_v_parent_idx\` ON \`_exercises_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_stable_id_idx\` ON \`_exercises_v\` (\`version_stable_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_slug_idx\` ON \`_exercises_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_last_editor_idx\` ON \`_exercises_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_updated_at_idx\` ON \`_exercises_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_created_at_idx\` ON \`_exercises_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_deleted_at_idx\` ON \`_exercises_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version__status_idx\` ON \`_exercises_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_created_at_idx\` ON \`_exercises_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_updated_at_idx\` ON \`_exercises_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_latest_idx\` ON \`_exercises_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_autosave_idx\` ON \`_exercises_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	\`rules_id\` text(36),
	\`muscles_id\` text(36),
	\`treatments_id\` text(36),
	\`conditions_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_order_idx\` ON \`_exercises_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_parent_idx\` ON \`_exercises_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_path_idx\` ON \`_exercises_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_references_id_idx\` ON \`_exercises_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_rules_id_idx\` ON \`_exercises_v_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_muscles_id_idx\` ON \`_exercises_v_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_treatments_id_idx\` ON \`_exercises_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_conditions_id_idx\` ON \`_exercises_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE TABLE \`muscles_also_known_as\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`muscles_also_known_as_order_idx\` ON \`muscles_also_known_as\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`muscles_also_known_as_parent_id_idx\` ON \`muscles_also_known_as\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`muscles_body_sites\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`muscles_body_sites_order_idx\` ON \`muscles_body_sites\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`muscles_body_sites_parent_idx\` ON \`muscles_body_sites\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`muscles_plates\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`caption\` text,
	\`alternative_text\` text,
	\`drawing\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`muscles_plates_order_idx\` ON \`muscles_plates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`muscles_plates_parent_id_idx\` ON \`muscles_plates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`muscles_provoking_tasks_tasks\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`muscles_provoking_tasks_tasks_order_idx\` ON \`muscles_provoking_tasks_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`muscles_provoking_tasks_tasks_parent_id_idx\` ON \`muscles_provoking_tasks_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`muscles_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`muscles_sections_order_idx\` ON \`muscles_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`muscles_sections_parent_id_idx\` ON \`muscles_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`muscles_look_alikes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`words\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`muscles_look_alikes_order_idx\` ON \`muscles_look_alikes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`muscles_look_alikes_parent_id_idx\` ON \`muscles_look_alikes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`muscles_topics\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`muscles_topics_order_idx\` ON \`muscles_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`muscles_topics_parent_idx\` ON \`muscles_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`muscles\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`stable_id\` text,
	\`slug\` text,
	\`evidence_row\` text,
	\`anatomical_name\` text,
	\`summary\` text,
	\`location\` text,
	\`referral_words\` text,
	\`referral_is_source_checked\` integer DEFAULT false,
	\`provoking_tasks_is_source_checked\` integer DEFAULT false,
	\`review_last_reviewed\` text,
	\`review_next_review_due\` text,
	\`review_clinician_check\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`change_kind\` text DEFAULT 'minor',
	\`change_note\` text,
	\`last_editor_id\` text(36),
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`muscles_stable_id_idx\` ON \`muscles\` (\`stable_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`muscles_slug_idx\` ON \`muscles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`muscles_last_editor_idx\` ON \`muscles\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_updated_at_idx\` ON \`muscles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`muscles_created_at_idx\` ON \`muscles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`muscles_deleted_at_idx\` ON \`muscles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`muscles__status_idx\` ON \`muscles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`muscles_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`rules_id\` text(36),
	\`references_id\` text(36),
	\`exercises_id\` text(36),
	\`conditions_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`muscles_rels_order_idx\` ON \`muscles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`muscles_rels_parent_idx\` ON \`muscles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_rels_path_idx\` ON \`muscles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`muscles_rels_rules_id_idx\` ON \`muscles_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_rels_references_id_idx\` ON \`muscles_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_rels_exercises_id_idx\` ON \`muscles_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_rels_conditions_id_idx\` ON \`muscles_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v_version_also_known_as\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_muscles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_also_known_as_order_idx\` ON \`_muscles_v_version_also_known_as\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_also_known_as_parent_id_idx\` ON \`_muscles_v_version_also_known_as\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v_version_body_sites\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_muscles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_body_sites_order_idx\` ON \`_muscles_v_version_body_sites\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_body_sites_parent_idx\` ON \`_muscles_v_version_body_sites\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v_version_plates\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`caption\` text,
	\`alternative_text\` text,
	\`drawing\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_muscles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_plates_order_idx\` ON \`_muscles_v_version_plates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_plates_parent_id_idx\` ON \`_muscles_v_version_plates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v_version_provoking_tasks_tasks\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_muscles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_provoking_tasks_tasks_order_idx\` ON \`_muscles_v_version_provoking_tasks_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_provoking_tasks_tasks_parent_id_idx\` ON \`_muscles_v_version_provoking_tasks_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v_version_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_muscles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_sections_order_idx\` ON \`_muscles_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_sections_parent_id_idx\` ON \`_muscles_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v_version_look_alikes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`words\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_muscles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_look_alikes_order_idx\` ON \`_muscles_v_version_look_alikes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_look_alikes_parent_id_idx\` ON \`_muscles_v_version_look_alikes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v_version_topics\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_muscles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_topics_order_idx\` ON \`_muscles_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_topics_parent_idx\` ON \`_muscles_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_name\` text,
	\`version_stable_id\` text,
	\`version_slug\` text,
	\`version_evidence_row\` text,
	\`version_anatomical_name\` text,
	\`version_summary\` text,
	\`version_location\` text,
	\`version_referral_words\` text,
	\`version_referral_is_source_checked\` integer DEFAULT false,
	\`version_provoking_tasks_is_source_checked\` integer DEFAULT false,
	\`version_review_last_reviewed\` text,
	\`version_review_next_review_due\` text,
	\`version_review_clinician_check\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_change_kind\` text DEFAULT 'minor',
	\`version_change_note\` text,
	\`version_last_editor_id\` text(36),
	\`version_changed_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_muscles_v_parent_idx\` ON \`_muscles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version_stable_id_idx\` ON \`_muscles_v\` (\`version_stable_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version_slug_idx\` ON \`_muscles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version_last_editor_idx\` ON \`_muscles_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version_updated_at_idx\` ON \`_muscles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version_created_at_idx\` ON \`_muscles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version_deleted_at_idx\` ON \`_muscles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version__status_idx\` ON \`_muscles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_created_at_idx\` ON \`_muscles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_updated_at_idx\` ON \`_muscles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_latest_idx\` ON \`_muscles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_autosave_idx\` ON \`_muscles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`rules_id\` text(36),
	\`references_id\` text(36),
	\`exercises_id\` text(36),
	\`conditions_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_muscles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_order_idx\` ON \`_muscles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_parent_idx\` ON \`_muscles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_path_idx\` ON \`_muscles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_rules_id_idx\` ON \`_muscles_v_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_references_id_idx\` ON \`_muscles_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_exercises_id_idx\` ON \`_muscles_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_conditions_id_idx\` ON \`_muscles_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_synonyms\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`glossary_synonyms_order_idx\` ON \`glossary_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_synonyms_parent_id_idx\` ON \`glossary_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_misspellings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`glossary_misspellings_order_idx\` ON \`glossary_misspellings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_misspellings_parent_id_idx\` ON \`glossary_misspellings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`glossary_sections_order_idx\` ON \`glossary_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_sections_parent_id_idx\` ON \`glossary_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`term\` text,
	\`stable_id\` text,
	\`slug\` text,
	\`evidence_row\` text,
	\`meaning\` text,
	\`review_last_reviewed\` text,
	\`review_next_review_due\` text,
	\`review_clinician_check\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`change_kind\` text DEFAULT 'minor',
	\`change_note\` text,
	\`last_editor_id\` text(36),
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_stable_id_idx\` ON \`glossary\` (\`stable_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_slug_idx\` ON \`glossary\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`glossary_last_editor_idx\` ON \`glossary\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_updated_at_idx\` ON \`glossary\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_created_at_idx\` ON \`glossary\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_deleted_at_idx\` ON \`glossary\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary__status_idx\` ON \`glossary\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`glossary_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	\`rules_id\` text(36),
	\`articles_id\` text(36),
	\`treatments_id\` text(36),
	\`conditions_id\` text(36),
	\`exercises_id\` text(36),
	\`muscles_id\` text(36),
	\`glossary_id\` text(36),
	\`fact_checks_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`fact_checks_id\`) REFERENCES \`fact_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`glossary_rels_order_idx\` ON \`glossary_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_parent_idx\` ON \`glossary_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_path_idx\` ON \`glossary_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_references_id_idx\` ON \`glossary_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_rules_id_idx\` ON \`glossary_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_articles_id_idx\` ON \`glossary_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_treatments_id_idx\` ON \`glossary_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_conditions_id_idx\` ON \`glossary_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_exercises_id_idx\` ON \`glossary_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_muscles_id_idx\` ON \`glossary_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_glossary_id_idx\` ON \`glossary_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_fact_checks_id_idx\` ON \`glossary_rels\` (\`fact_checks_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_synonyms\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_synonyms_order_idx\` ON \`_glossary_v_version_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_synonyms_parent_id_idx\` ON \`_glossary_v_version_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_misspellings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_misspellings_order_idx\` ON \`_glossary_v_version_misspellings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_misspellings_parent_id_idx\` ON \`_glossary_v_version_misspellings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_sections_order_idx\` ON \`_glossary_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_sections_parent_id_idx\` ON \`_glossary_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_term\` text,
	\`version_stable_id\` text,
	\`version_slug\` text,
	\`version_evidence_row\` text,
	\`version_meaning\` text,
	\`version_review_last_reviewed\` text,
	\`version_review_next_review_due\` text,
	\`version_review_clinician_check\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_change_kind\` text DEFAULT 'minor',
	\`version_change_note\` text,
	\`version_last_editor_id\` text(36),
	\`version_changed_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_glossary_v_parent_idx\` ON \`_glossary_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_stable_id_idx\` ON \`_glossary_v\` (\`version_stable_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_slug_idx\` ON \`_glossary_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_last_editor_idx\` ON \`_glossary_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_updated_at_idx\` ON \`_glossary_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_created_at_idx\` ON \`_glossary_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_deleted_at_idx\` ON \`_glossary_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version__status_idx\` ON \`_glossary_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_created_at_idx\` ON \`_glossary_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_updated_at_idx\` ON \`_glossary_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_latest_idx\` ON \`_glossary_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_autosave_idx\` ON \`_glossary_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	\`rules_id\` text(36),
	\`articles_id\` text(36),
	\`treatments_id\` text(36),
	\`conditions_id\` text(36),
	\`exercises_id\` text(36),
	\`muscles_id\` text(36),
	\`glossary_id\` text(36),
	\`fact_checks_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`fact_checks_id\`) REFERENCES \`fact_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_order_idx\` ON \`_glossary_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_parent_idx\` ON \`_glossary_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_path_idx\` ON \`_glossary_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_references_id_idx\` ON \`_glossary_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_rules_id_idx\` ON \`_glossary_v_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_articles_id_idx\` ON \`_glossary_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_treatments_id_idx\` ON \`_glossary_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_conditions_id_idx\` ON \`_glossary_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_exercises_id_idx\` ON \`_glossary_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_muscles_id_idx\` ON \`_glossary_v_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_glossary_id_idx\` ON \`_glossary_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_fact_checks_id_idx\` ON \`_glossary_v_rels\` (\`fact_checks_id\`);`)
  await db.run(sql`CREATE TABLE \`fact_checks_verdicts\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`fact_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`fact_checks_verdicts_order_idx\` ON \`fact_checks_verdicts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_verdicts_parent_idx\` ON \`fact_checks_verdicts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fact_checks_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fact_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`fact_checks_sections_order_idx\` ON \`fact_checks_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_sections_parent_id_idx\` ON \`fact_checks_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fact_checks_topics\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`fact_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`fact_checks_topics_order_idx\` ON \`fact_checks_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_topics_parent_idx\` ON \`fact_checks_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fact_checks\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`claim\` text,
	\`stable_id\` text,
	\`slug\` text,
	\`evidence_row\` text,
	\`verdict_note\` text,
	\`summary\` text,
	\`review_last_reviewed\` text,
	\`review_next_review_due\` text,
	\`review_clinician_check\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`change_kind\` text DEFAULT 'minor',
	\`change_note\` text,
	\`last_editor_id\` text(36),
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`fact_checks_stable_id_idx\` ON \`fact_checks\` (\`stable_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`fact_checks_slug_idx\` ON \`fact_checks\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_last_editor_idx\` ON \`fact_checks\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_updated_at_idx\` ON \`fact_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_created_at_idx\` ON \`fact_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_deleted_at_idx\` ON \`fact_checks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks__status_idx\` ON \`fact_checks\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`fact_checks_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	\`rules_id\` text(36),
	\`articles_id\` text(36),
	\`treatments_id\` text(36),
	\`conditions_id\` text(36),
	\`exercises_id\` text(36),
	\`muscles_id\` text(36),
	\`glossary_id\` text(36),
	\`fact_checks_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`fact_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`fact_checks_id\`) REFERENCES \`fact_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`fact_checks_rels_order_idx\` ON \`fact_checks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_rels_parent_idx\` ON \`fact_checks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_rels_path_idx\` ON \`fact_checks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_rels_references_id_idx\` ON \`fact_checks_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_rels_rules_id_idx\` ON \`fact_checks_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_rels_articles_id_idx\` ON \`fact_checks_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_rels_treatments_id_idx\` ON \`fact_checks_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_rels_conditions_id_idx\` ON \`fact_checks_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_rels_exercises_id_idx\` ON \`fact_checks_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_rels_muscles_id_idx\` ON \`fact_checks_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_rels_glossary_id_idx\` ON \`fact_checks_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_rels_fact_checks_id_idx\` ON \`fact_checks_rels\` (\`fact_checks_id\`);`)
  await db.run(sql`CREATE TABLE \`_fact_checks_v_version_verdicts\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_fact_checks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_version_verdicts_order_idx\` ON \`_fact_checks_v_version_verdicts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_version_verdicts_parent_idx\` ON \`_fact_checks_v_version_verdicts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fact_checks_v_version_sections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`heading\` text,
	\`nature\` text,
	\`section_id\` text,
	\`body\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fact_checks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_version_sections_order_idx\` ON \`_fact_checks_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_version_sections_parent_id_idx\` ON \`_fact_checks_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fact_checks_v_version_topics\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_fact_checks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_version_topics_order_idx\` ON \`_fact_checks_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_version_topics_parent_idx\` ON \`_fact_checks_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fact_checks_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_claim\` text,
	\`version_stable_id\` text,
	\`version_slug\` text,
	\`version_evidence_row\` text,
	\`version_verdict_note\` text,
	\`version_summary\` text,
	\`version_review_last_reviewed\` text,
	\`version_review_next_review_due\` text,
	\`version_review_clinician_check\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_change_kind\` text DEFAULT 'minor',
	\`version_change_note\` text,
	\`version_last_editor_id\` text(36),
	\`version_changed_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`fact_checks\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_parent_idx\` ON \`_fact_checks_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_version_version_stable_id_idx\` ON \`_fact_checks_v\` (\`version_stable_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_version_version_slug_idx\` ON \`_fact_checks_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_version_version_last_editor_idx\` ON \`_fact_checks_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_version_version_updated_at_idx\` ON \`_fact_checks_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_version_version_created_at_idx\` ON \`_fact_checks_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_version_version_deleted_at_idx\` ON \`_fact_checks_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_version_version__status_idx\` ON \`_fact_checks_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_created_at_idx\` ON \`_fact_checks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_updated_at_idx\` ON \`_fact_checks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_latest_idx\` ON \`_fact_checks_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_autosave_idx\` ON \`_fact_checks_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_fact_checks_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	\`rules_id\` text(36),
	\`articles_id\` text(36),
	\`treatments_id\` text(36),
	\`conditions_id\` text(36),
	\`exercises_id\` text(36),
	\`muscles_id\` text(36),
	\`glossary_id\` text(36),
	\`fact_checks_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_fact_checks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`fact_checks_id\`) REFERENCES \`fact_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_rels_order_idx\` ON \`_fact_checks_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_rels_parent_idx\` ON \`_fact_checks_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_rels_path_idx\` ON \`_fact_checks_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_rels_references_id_idx\` ON \`_fact_checks_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_rels_rules_id_idx\` ON \`_fact_checks_v_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_rels_articles_id_idx\` ON \`_fact_checks_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_rels_treatments_id_idx\` ON \`_fact_checks_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_rels_conditions_id_idx\` ON \`_fact_checks_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_rels_exercises_id_idx\` ON \`_fact_checks_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_rels_muscles_id_idx\` ON \`_fact_checks_v_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_rels_glossary_id_idx\` ON \`_fact_checks_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_checks_v_rels_fact_checks_id_idx\` ON \`_fact_checks_v_rels\` (\`fact_checks_id\`);`)
  await db.run(sql`CREATE TABLE \`references\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`stable_id\` text,
	\`slug\` text,
	\`authors\` text,
	\`year\` numeric,
	\`type\` text,
	\`published_in\` text,
	\`doi\` text,
	\`pmid\` text,
	\`url\` text,
	\`other_identifier\` text,
	\`verification\` text,
	\`tier\` text,
	\`note\` text,
	\`change_kind\` text DEFAULT 'minor',
	\`change_note\` text,
	\`last_editor_id\` text(36),
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`references_stable_id_idx\` ON \`references\` (\`stable_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`references_slug_idx\` ON \`references\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`references_last_editor_idx\` ON \`references\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`references_updated_at_idx\` ON \`references\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`references_created_at_idx\` ON \`references\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`references_deleted_at_idx\` ON \`references\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`references__status_idx\` ON \`references\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_references_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_title\` text,
	\`version_stable_id\` text,
	\`version_slug\` text,
	\`version_authors\` text,
	\`version_year\` numeric,
	\`version_type\` text,
	\`version_published_in\` text,
	\`version_doi\` text,
	\`version_pmid\` text,
	\`version_url\` text,
	\`version_other_identifier\` text,
	\`version_verification\` text,
	\`version_tier\` text,
	\`version_note\` text,
	\`version_change_kind\` text DEFAULT 'minor',
	\`version_change_note\` text,
	\`version_last_editor_id\` text(36),
	\`version_changed_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_references_v_parent_idx\` ON \`_references_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_stable_id_idx\` ON \`_references_v\` (\`version_stable_id\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_slug_idx\` ON \`_references_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_last_editor_idx\` ON \`_references_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_updated_at_idx\` ON \`_references_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_created_at_idx\` ON \`_references_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_deleted_at_idx\` ON \`_references_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version__status_idx\` ON \`_references_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_created_at_idx\` ON \`_references_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_updated_at_idx\` ON \`_references_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_latest_idx\` ON \`_references_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`alt\` text NOT NULL,
	\`credit\` text NOT NULL,
	\`licence\` text NOT NULL,
	\`source\` text NOT NULL,
	\`shows_person\` integer DEFAULT false,
	\`consent\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`url\` text,
	\`thumbnail_u_r_l\` text,
	\`filename\` text,
	\`mime_type\` text,
	\`filesize\` numeric,
	\`width\` numeric,
	\`height\` numeric,
	\`focal_x\` numeric,
	\`focal_y\` numeric
);
`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`from\` text NOT NULL,
	\`to\` text NOT NULL,
	\`why\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`take_downs\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`collection\` text NOT NULL,
	\`document\` text NOT NULL,
	\`how\` text NOT NULL,
	\`explanation\` text NOT NULL,
	\`to\` text,
	\`by_id\` text(36),
	\`at\` text NOT NULL,
	\`ended_at\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`by_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`take_downs_document_idx\` ON \`take_downs\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`take_downs_by_idx\` ON \`take_downs\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`take_downs_ended_at_idx\` ON \`take_downs\` (\`ended_at\`);`)
  await db.run(sql`CREATE INDEX \`take_downs_updated_at_idx\` ON \`take_downs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`take_downs_created_at_idx\` ON \`take_downs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`change_notes\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`collection\` text NOT NULL,
	\`document\` text NOT NULL,
	\`note\` text NOT NULL,
	\`at\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`change_notes_document_idx\` ON \`change_notes\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`change_notes_updated_at_idx\` ON \`change_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`change_notes_created_at_idx\` ON \`change_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rules\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`stable_id\` text,
	\`sign\` text,
	\`care_level\` text,
	\`when\` text,
	\`action\` text,
	\`basis_kind\` text,
	\`basis_note\` text,
	\`last_reviewed\` text,
	\`next_review_due\` text,
	\`evidence_row\` text,
	\`change_kind\` text DEFAULT 'minor',
	\`change_note\` text,
	\`last_editor_id\` text(36),
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`rules_stable_id_idx\` ON \`rules\` (\`stable_id\`);`)
  await db.run(sql`CREATE INDEX \`rules_last_editor_idx\` ON \`rules\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`rules_updated_at_idx\` ON \`rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rules_created_at_idx\` ON \`rules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`rules_deleted_at_idx\` ON \`rules\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`rules__status_idx\` ON \`rules\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`rules_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`rules_rels_order_idx\` ON \`rules_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`rules_rels_parent_idx\` ON \`rules_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`rules_rels_path_idx\` ON \`rules_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`rules_rels_references_id_idx\` ON \`rules_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE TABLE \`_rules_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_title\` text,
	\`version_stable_id\` text,
	\`version_sign\` text,
	\`version_care_level\` text,
	\`version_when\` text,
	\`version_action\` text,
	\`version_basis_kind\` text,
	\`version_basis_note\` text,
	\`version_last_reviewed\` text,
	\`version_next_review_due\` text,
	\`version_evidence_row\` text,
	\`version_change_kind\` text DEFAULT 'minor',
	\`version_change_note\` text,
	\`version_last_editor_id\` text(36),
	\`version_changed_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_rules_v_parent_idx\` ON \`_rules_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_version_version_stable_id_idx\` ON \`_rules_v\` (\`version_stable_id\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_version_version_last_editor_idx\` ON \`_rules_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_version_version_updated_at_idx\` ON \`_rules_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_version_version_created_at_idx\` ON \`_rules_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_version_version_deleted_at_idx\` ON \`_rules_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_version_version__status_idx\` ON \`_rules_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_created_at_idx\` ON \`_rules_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_updated_at_idx\` ON \`_rules_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_latest_idx\` ON \`_rules_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_rules_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`references_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_rules_v_rels_order_idx\` ON \`_rules_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_rels_parent_idx\` ON \`_rules_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_rels_path_idx\` ON \`_rules_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_rels_references_id_idx\` ON \`_rules_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE TABLE \`questions_options\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`label\` text,
	\`option_id\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`questions_options_order_idx\` ON \`questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`questions_options_parent_id_idx\` ON \`questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`questions\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`label\` text,
	\`stable_id\` text,
	\`why\` text,
	\`help\` text,
	\`kind\` text,
	\`role\` text,
	\`not_sure_counts_as\` integer,
	\`harmless_option\` text,
	\`min\` numeric,
	\`max\` numeric,
	\`unit\` text,
	\`harmless_number\` numeric,
	\`is_required\` integer,
	\`asked_when\` text,
	\`screen\` text,
	\`order\` numeric,
	\`evidence_field\` text,
	\`change_kind\` text DEFAULT 'minor',
	\`change_note\` text,
	\`last_editor_id\` text(36),
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`questions_stable_id_idx\` ON \`questions\` (\`stable_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_last_editor_idx\` ON \`questions\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_deleted_at_idx\` ON \`questions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`questions__status_idx\` ON \`questions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`questions_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`questions_texts_order_parent\` ON \`questions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v_version_options\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`label\` text,
	\`option_id\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_options_order_idx\` ON \`_questions_v_version_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_options_parent_id_idx\` ON \`_questions_v_version_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_label\` text,
	\`version_stable_id\` text,
	\`version_why\` text,
	\`version_help\` text,
	\`version_kind\` text,
	\`version_role\` text,
	\`version_not_sure_counts_as\` integer,
	\`version_harmless_option\` text,
	\`version_min\` numeric,
	\`version_max\` numeric,
	\`version_unit\` text,
	\`version_harmless_number\` numeric,
	\`version_is_required\` integer,
	\`version_asked_when\` text,
	\`version_screen\` text,
	\`version_order\` numeric,
	\`version_evidence_field\` text,
	\`version_change_kind\` text DEFAULT 'minor',
	\`version_change_note\` text,
	\`version_last_editor_id\` text(36),
	\`version_changed_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_questions_v_parent_idx\` ON \`_questions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_stable_id_idx\` ON \`_questions_v\` (\`version_stable_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_last_editor_idx\` ON \`_questions_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_updated_at_idx\` ON \`_questions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_created_at_idx\` ON \`_questions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_deleted_at_idx\` ON \`_questions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version__status_idx\` ON \`_questions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_created_at_idx\` ON \`_questions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_updated_at_idx\` ON \`_questions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_latest_idx\` ON \`_questions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_questions_v_texts_order_parent\` ON \`_questions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`vignettes\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`stable_id\` text,
	\`answers\` text,
	\`others\` text,
	\`expect\` text,
	\`today\` text,
	\`change_kind\` text DEFAULT 'minor',
	\`change_note\` text,
	\`last_editor_id\` text(36),
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`vignettes_stable_id_idx\` ON \`vignettes\` (\`stable_id\`);`)
  await db.run(sql`CREATE INDEX \`vignettes_last_editor_idx\` ON \`vignettes\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`vignettes_updated_at_idx\` ON \`vignettes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`vignettes_created_at_idx\` ON \`vignettes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`vignettes_deleted_at_idx\` ON \`vignettes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`vignettes__status_idx\` ON \`vignettes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_vignettes_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_name\` text,
	\`version_stable_id\` text,
	\`version_answers\` text,
	\`version_others\` text,
	\`version_expect\` text,
	\`version_today\` text,
	\`version_change_kind\` text DEFAULT 'minor',
	\`version_change_note\` text,
	\`version_last_editor_id\` text(36),
	\`version_changed_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`vignettes\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_vignettes_v_parent_idx\` ON \`_vignettes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_vignettes_v_version_version_stable_id_idx\` ON \`_vignettes_v\` (\`version_stable_id\`);`)
  await db.run(sql`CREATE INDEX \`_vignettes_v_version_version_last_editor_idx\` ON \`_vignettes_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_vignettes_v_version_version_updated_at_idx\` ON \`_vignettes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_vignettes_v_version_version_created_at_idx\` ON \`_vignettes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_vignettes_v_version_version_deleted_at_idx\` ON \`_vignettes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_vignettes_v_version_version__status_idx\` ON \`_vignettes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_vignettes_v_created_at_idx\` ON \`_vignettes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_vignettes_v_updated_at_idx\` ON \`_vignettes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_vignettes_v_latest_idx\` ON \`_vignettes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`number\` numeric NOT NULL,
	\`note\` text NOT NULL,
	\`state\` text NOT NULL,
	\`knowledge_base\` text NOT NULL,
	\`hash\` text NOT NULL,
	\`report\` text,
	\`history\` text,
	\`created_by_id\` text(36),
	\`signed_off_by_id\` text(36),
	\`signed_off_at\` text,
	\`sealed\` text,
	\`sealed_at\` text,
	\`live_since\` text,
	\`live_until\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`created_by_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`signed_off_by_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`releases_number_idx\` ON \`releases\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`releases_state_idx\` ON \`releases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`releases_hash_idx\` ON \`releases\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_by_idx\` ON \`releases\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_signed_off_by_idx\` ON \`releases\` (\`signed_off_by_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text NOT NULL,
	\`name\` text,
	\`page\` text NOT NULL,
	\`kind\` text NOT NULL,
	\`sender\` text,
	\`reply\` text,
	\`state\` text DEFAULT 'waiting' NOT NULL,
	\`speaks_of_danger\` integer,
	\`at\` text NOT NULL,
	\`moderated_by_id\` text(36),
	\`moderated_at\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`moderated_by_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`comments_page_idx\` ON \`comments\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`comments_sender_idx\` ON \`comments\` (\`sender\`);`)
  await db.run(sql`CREATE INDEX \`comments_state_idx\` ON \`comments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`comments_speaks_of_danger_idx\` ON \`comments\` (\`speaks_of_danger\`);`)
  await db.run(sql`CREATE INDEX \`comments_at_idx\` ON \`comments\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`comments_moderated_by_idx\` ON \`comments\` (\`moderated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`feedback\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`about\` text NOT NULL,
	\`page\` text NOT NULL,
	\`kind\` text NOT NULL,
	\`sender\` text,
	\`place\` text,
	\`text\` text,
	\`is_helpful\` integer,
	\`state\` text DEFAULT 'new' NOT NULL,
	\`note\` text,
	\`at\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`feedback_about_idx\` ON \`feedback\` (\`about\`);`)
  await db.run(sql`CREATE INDEX \`feedback_page_idx\` ON \`feedback\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`feedback_sender_idx\` ON \`feedback\` (\`sender\`);`)
  await db.run(sql`CREATE INDEX \`feedback_state_idx\` ON \`feedback\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`feedback_at_idx\` ON \`feedback\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_updated_at_idx\` ON \`feedback\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_created_at_idx\` ON \`feedback\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editors_sessions\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`created_at\` text,
	\`expires_at\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`editors_sessions_order_idx\` ON \`editors_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editors_sessions_parent_id_idx\` ON \`editors_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editors\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`role\` text DEFAULT 'author',
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`email\` text NOT NULL,
	\`reset_password_token\` text,
	\`reset_password_expiration\` text,
	\`salt\` text,
	\`hash\` text,
	\`reset_password_requested_at\` text,
	\`login_attempts\` numeric DEFAULT 0,
	\`lock_until\` text
);
`)
  await db.run(sql`CREATE INDEX \`editors_updated_at_idx\` ON \`editors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editors_created_at_idx\` ON \`editors\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`editors_email_idx\` ON \`editors\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`service_keys\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`purpose\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`enable_a_p_i_key\` integer,
	\`api_key\` text,
	\`api_key_index\` text
);
`)
  await db.run(sql`CREATE INDEX \`service_keys_updated_at_idx\` ON \`service_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`service_keys_created_at_idx\` ON \`service_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sign_offs\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`collection\` text NOT NULL,
	\`document\` text NOT NULL,
	\`content_hash\` text NOT NULL,
	\`reviewer_id\` text(36) NOT NULL,
	\`decision\` text NOT NULL,
	\`scope\` text DEFAULT 'clinical',
	\`note\` text,
	\`at\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`sign_offs_document_idx\` ON \`sign_offs\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`sign_offs_reviewer_idx\` ON \`sign_offs\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`sign_offs_updated_at_idx\` ON \`sign_offs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_offs_created_at_idx\` ON \`sign_offs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`at\` text NOT NULL,
	\`actor\` text NOT NULL,
	\`actor_id\` text,
	\`act\` text NOT NULL,
	\`collection\` text NOT NULL,
	\`document\` text NOT NULL,
	\`title\` text,
	\`before\` text,
	\`after\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_idx\` ON \`audit_log\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`path_history\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`path\` text NOT NULL,
	\`collection\` text NOT NULL,
	\`document\` text NOT NULL,
	\`first_live_at\` text NOT NULL,
	\`changed_at\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`path_history_path_idx\` ON \`path_history\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`path_history_document_idx\` ON \`path_history\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`path_history_updated_at_idx\` ON \`path_history\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`path_history_created_at_idx\` ON \`path_history\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`data\` text NOT NULL
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`executed_at\` text NOT NULL,
	\`completed_at\` text NOT NULL,
	\`task_slug\` text NOT NULL,
	\`task_i_d\` text NOT NULL,
	\`input\` text,
	\`output\` text,
	\`state\` text NOT NULL,
	\`error\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`input\` text,
	\`completed_at\` text,
	\`total_tried\` numeric DEFAULT 0,
	\`has_error\` integer DEFAULT false,
	\`error\` text,
	\`task_slug\` text,
	\`queue\` text DEFAULT 'default',
	\`wait_until\` text,
	\`processing\` integer DEFAULT false,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`global_slug\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`articles_id\` text(36),
	\`treatments_id\` text(36),
	\`conditions_id\` text(36),
	\`exercises_id\` text(36),
	\`muscles_id\` text(36),
	\`glossary_id\` text(36),
	\`fact_checks_id\` text(36),
	\`references_id\` text(36),
	\`media_id\` text(36),
	\`redirects_id\` text(36),
	\`take_downs_id\` text(36),
	\`change_notes_id\` text(36),
	\`rules_id\` text(36),
	\`questions_id\` text(36),
	\`vignettes_id\` text(36),
	\`releases_id\` text(36),
	\`comments_id\` text(36),
	\`feedback_id\` text(36),
	\`editors_id\` text(36),
	\`service_keys_id\` text(36),
	\`sign_offs_id\` text(36),
	\`audit_log_id\` text(36),
	\`path_history_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`fact_checks_id\`) REFERENCES \`fact_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`take_downs_id\`) REFERENCES \`take_downs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`change_notes_id\`) REFERENCES \`change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`vignettes_id\`) REFERENCES \`vignettes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`feedback_id\`) REFERENCES \`feedback\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`editors_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`service_keys_id\`) REFERENCES \`service_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sign_offs_id\`) REFERENCES \`sign_offs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`path_history_id\`) REFERENCES \`path_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_treatments_id_idx\` ON \`payload_locked_documents_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conditions_id_idx\` ON \`payload_locked_documents_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exercises_id_idx\` ON \`payload_locked_documents_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_muscles_id_idx\` ON \`payload_locked_documents_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fact_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`fact_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_references_id_idx\` ON \`payload_locked_documents_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_take_downs_id_idx\` ON \`payload_locked_documents_rels\` (\`take_downs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_change_notes_id_idx\` ON \`payload_locked_documents_rels\` (\`change_notes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_vignettes_id_idx\` ON \`payload_locked_documents_rels\` (\`vignettes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feedback_id_idx\` ON \`payload_locked_documents_rels\` (\`feedback_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editors_id_idx\` ON \`payload_locked_documents_rels\` (\`editors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`service_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sign_offs_id_idx\` ON \`payload_locked_documents_rels\` (\`sign_offs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_history_id_idx\` ON \`payload_locked_documents_rels\` (\`path_history_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text,
	\`value\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`editors_id\` text(36),
	\`service_keys_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`editors_id\`) REFERENCES \`editors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`service_keys_id\`) REFERENCES \`service_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_editors_id_idx\` ON \`payload_preferences_rels\` (\`editors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_service_keys_id_idx\` ON \`payload_preferences_rels\` (\`service_keys_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`batch\` numeric,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings_countries_medicines\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`ours\` text,
	\`theirs\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`settings_countries_medicines_order_idx\` ON \`settings_countries_medicines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_countries_medicines_parent_id_idx\` ON \`settings_countries_medicines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_countries\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`code\` text,
	\`name\` text,
	\`emergency_number\` text,
	\`urgent_number\` text,
	\`services_doctor\` text,
	\`services_out_of_hours\` text,
	\`services_emergency_department\` text,
	\`services_physiotherapist\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`settings_countries_order_idx\` ON \`settings_countries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_countries_parent_id_idx\` ON \`settings_countries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_navigation\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`label\` text,
	\`path\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`settings_navigation_order_idx\` ON \`settings_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_navigation_parent_id_idx\` ON \`settings_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`default_country\` text,
	\`updated_at\` text,
	\`created_at\` text
);
`)
  const broken = await db.run(sql`PRAGMA foreign_key_check`)
  if (broken.rows.length > 0) throw new Error('Some rows refer to rows that are gone.')
  await db.run(sql`PRAGMA foreign_keys=ON`)
}
