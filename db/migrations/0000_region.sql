CREATE TABLE `advice` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`number` integer NOT NULL,
	`conclusion` text NOT NULL,
	`findings` text NOT NULL,
	`residual_risk` text NOT NULL,
	`basis` text NOT NULL,
	`given_by` text NOT NULL,
	`given_by_name` text NOT NULL,
	`given_at` integer NOT NULL,
	`given_on` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `advice_request`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "advice_conclusion" CHECK("advice"."conclusion" IS NULL OR "advice"."conclusion" IN ('positive', 'positive_with_conditions', 'negative', 'no_advice_needed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `advice_number` ON `advice` (`request_id`,`number`);--> statement-breakpoint
CREATE INDEX `advice_answer` ON `advice` (`request_id`,`number`,`conclusion`,`given_at`,`given_on`);--> statement-breakpoint
CREATE TABLE `advice_condition` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`advice_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`theme` text,
	`binding` text NOT NULL,
	`origin` text,
	FOREIGN KEY (`advice_id`) REFERENCES `advice`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "advice_condition_binding" CHECK("advice_condition"."binding" IS NULL OR "advice_condition"."binding" IN ('must', 'advised'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `advice_condition_number` ON `advice_condition` (`advice_id`,`number`);--> statement-breakpoint
CREATE INDEX `advice_condition_thread` ON `advice_condition` (`thread_id`);--> statement-breakpoint
CREATE TABLE `advice_draft` (
	`request_id` text PRIMARY KEY NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`conclusion` text,
	`findings` text NOT NULL,
	`residual_risk` text DEFAULT '' NOT NULL,
	`conditions` text NOT NULL,
	`also_relies_on` text NOT NULL,
	`updated_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `advice_request`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `advice_request` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`kind` text NOT NULL,
	`service_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`status` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`rule_ids` text NOT NULL,
	`subjects` text NOT NULL,
	`question` text DEFAULT '' NOT NULL,
	`due_on` text,
	`created_at` integer NOT NULL,
	`asked_at` integer,
	`asked_on` text,
	`closed_at` integer,
	`closing_reason` text,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "advice_request_kind" CHECK("advice_request"."kind" IS NULL OR "advice_request"."kind" IN ('single', 'joint')),
	CONSTRAINT "advice_request_status" CHECK("advice_request"."status" IS NULL OR "advice_request"."status" IN ('concept', 'asked', 'in_progress', 'more_information', 'given', 'withdrawn', 'no_reaction'))
);
--> statement-breakpoint
CREATE INDEX `advice_request_dossier` ON `advice_request` (`dossier_id`);--> statement-breakpoint
CREATE INDEX `advice_request_of_organisation` ON `advice_request` (`organisation_id`,`status`,`kind`,`due_on`,`dossier_id`);--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`planned_on` text NOT NULL,
	`starts_at` text NOT NULL,
	`place` text NOT NULL,
	`minutes` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `meeting_dossier` ON `meeting` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `application` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `application_edition_id_unique` ON `application` (`edition_id`);--> statement-breakpoint
CREATE INDEX `application_of_organisation` ON `application` (`organisation_id`,`edition_id`);--> statement-breakpoint
CREATE TABLE `application_version` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`draft_id` text,
	`answers` text NOT NULL,
	`facts` text NOT NULL,
	`file_version_ids` text NOT NULL,
	`reason` text,
	`submitted_by` text NOT NULL,
	`submitted_by_name` text NOT NULL,
	`submitted_at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `application`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`submitted_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "application_version_kind" CHECK("application_version"."kind" IS NULL OR "application_version"."kind" IN ('first', 'supplement', 'change', 'correction', 'paper'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `application_version_draft_id_unique` ON `application_version` (`draft_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `application_version_number` ON `application_version` (`application_id`,`number`);--> statement-breakpoint
CREATE INDEX `application_version_submitted` ON `application_version` (`application_id`,`submitted_at`);--> statement-breakpoint
CREATE TABLE `draft` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`purpose` text NOT NULL,
	`organisation_id` text NOT NULL,
	`created_by` text NOT NULL,
	`evenement_id` text,
	`edition_id` text,
	`copied_from_version_id` text,
	`application_id` text,
	`name` text DEFAULT '' NOT NULL,
	`answers` text NOT NULL,
	`finished_sections` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`submitted_at` integer,
	`application_version_id` text,
	`deleted_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`evenement_id`) REFERENCES `evenement`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`application_id`) REFERENCES `application`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "draft_purpose" CHECK("draft"."purpose" IS NULL OR "draft"."purpose" IN ('application', 'supplement', 'change'))
);
--> statement-breakpoint
CREATE INDEX `draft_organisation` ON `draft` (`organisation_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `draft_co_author` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`email` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text NOT NULL,
	`invited_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`user_id` text,
	`accepted_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`invited_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_co_author_token_hash_unique` ON `draft_co_author` (`token_hash`);--> statement-breakpoint
CREATE INDEX `draft_co_author_draft` ON `draft_co_author` (`draft_id`);--> statement-breakpoint
CREATE INDEX `draft_co_author_user` ON `draft_co_author` (`user_id`);--> statement-breakpoint
CREATE TABLE `edition` (
	`id` text PRIMARY KEY NOT NULL,
	`evenement_id` text NOT NULL,
	`year` integer NOT NULL,
	`name` text NOT NULL,
	`first_day` text NOT NULL,
	`last_day` text NOT NULL,
	`place` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`evenement_id`) REFERENCES `evenement`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `edition_evenement` ON `edition` (`evenement_id`,`year`);--> statement-breakpoint
CREATE INDEX `edition_days` ON `edition` (`first_day`,`last_day`);--> statement-breakpoint
CREATE TABLE `evenement` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`organisation_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `evenement_organisation` ON `evenement` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `file_version` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`number` integer NOT NULL,
	`draft_id` text,
	`application_id` text,
	`dossier_id` text,
	`advice_request_id` text,
	`organisation_id` text NOT NULL,
	`attachment_id` text,
	`question_id` text,
	`file_name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`original_sha256` text,
	`scanned_with` text,
	`uploaded_by` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`application_id`) REFERENCES `application`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`uploaded_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `file_version_number` ON `file_version` (`thread_id`,`number`);--> statement-breakpoint
CREATE INDEX `file_version_draft` ON `file_version` (`draft_id`);--> statement-breakpoint
CREATE INDEX `file_version_application` ON `file_version` (`application_id`);--> statement-breakpoint
CREATE INDEX `file_version_dossier` ON `file_version` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `condition_evaluation` (
	`id` text PRIMARY KEY NOT NULL,
	`evaluation_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`compliance` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`evaluation_id`) REFERENCES `evaluation`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "condition_evaluation_compliance" CHECK("condition_evaluation"."compliance" IS NULL OR "condition_evaluation"."compliance" IN ('yes', 'partly', 'no', 'not_seen'))
);
--> statement-breakpoint
CREATE INDEX `condition_evaluation_compliance` ON `condition_evaluation` (`evaluation_id`,`compliance`);--> statement-breakpoint
CREATE UNIQUE INDEX `condition_evaluation_once` ON `condition_evaluation` (`evaluation_id`,`thread_id`);--> statement-breakpoint
CREATE INDEX `condition_evaluation_thread` ON `condition_evaluation` (`thread_id`);--> statement-breakpoint
CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`considerations` text NOT NULL,
	`departures` text NOT NULL,
	`grounds` text DEFAULT '[]' NOT NULL,
	`heard_on` text,
	`hearing` text DEFAULT '' NOT NULL,
	`publication_text` text DEFAULT '' NOT NULL,
	`decided_by` text NOT NULL,
	`decided_by_name` text NOT NULL,
	`decided_by_role` text NOT NULL,
	`decided_at` integer NOT NULL,
	`decided_on` text NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "decision_kind" CHECK("decision"."kind" IS NULL OR "decision"."kind" IN ('granted', 'refused', 'not_treated', 'accepted', 'forbidden', 'no_objection', 'with_conditions', 'objection', 'cancelled', 'maintained', 'amended', 'revoked'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_number` ON `decision` (`dossier_id`,`number`);--> statement-breakpoint
CREATE TABLE `decision_condition` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`number` integer NOT NULL,
	`treatment` text NOT NULL,
	`text` text NOT NULL,
	`advice_condition_id` text,
	`reason` text,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "decision_condition_treatment" CHECK("decision_condition"."treatment" IS NULL OR "decision_condition"."treatment" IN ('adopted', 'adapted', 'departed', 'general', 'own'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_condition_number` ON `decision_condition` (`decision_id`,`number`);--> statement-breakpoint
CREATE INDEX `decision_condition_thread` ON `decision_condition` (`thread_id`);--> statement-breakpoint
CREATE TABLE `evaluation` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`attendance` integer,
	`incidents` integer,
	`care_contacts` integer,
	`nuisance_reports` integer,
	`cooperation` integer,
	`went_well` text DEFAULT '' NOT NULL,
	`lessons` text DEFAULT '' NOT NULL,
	`submitted_by` text NOT NULL,
	`submitted_by_name` text NOT NULL,
	`submitted_at` integer NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evaluation_party` ON `evaluation` (`dossier_id`,`organisation_id`);--> statement-breakpoint
CREATE TABLE `review` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`application_version_id` text NOT NULL,
	`opened_at` integer NOT NULL,
	`proposed_class` text,
	`settled_at` integer,
	`decision_id` text,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `review_dossier` ON `review` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `year_report` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`gemeente_code` text DEFAULT '' NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`status` text NOT NULL,
	`texts` text NOT NULL,
	`frozen_figures` text,
	`frozen_hash` text,
	`written_by` text NOT NULL,
	`adopted_by` text,
	`adopted_by_name` text,
	`adopted_at` integer,
	`created_at` integer NOT NULL,
	CONSTRAINT "year_report_status" CHECK("year_report"."status" IS NULL OR "year_report"."status" IN ('draft', 'adopted'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `year_report_once` ON `year_report` (`year`,`gemeente_code`);--> statement-breakpoint
CREATE TABLE `announcement` (
	`dossier_id` text PRIMARY KEY NOT NULL,
	`answers` text NOT NULL,
	`announced_by` text NOT NULL,
	`announced_by_name` text NOT NULL,
	`announced_at` integer NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `assessment_receipt` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`application_version_id` text NOT NULL,
	`handreiking_version_id` text NOT NULL,
	`handreiking_hash` text NOT NULL,
	`local_layer_hash` text,
	`evaluator_version` text NOT NULL,
	`facts` text NOT NULL,
	`assessment` text NOT NULL,
	`trace` blob NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`application_version_id`) REFERENCES `application_version`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`handreiking_version_id`) REFERENCES `rule_document`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `assessment_receipt_dossier` ON `assessment_receipt` (`dossier_id`,`made_at`);--> statement-breakpoint
CREATE TABLE `change_ruling` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`question_id` text NOT NULL,
	`from_value` text,
	`to_value` text,
	`reason` text NOT NULL,
	`ruled_by` text NOT NULL,
	`ruled_by_name` text NOT NULL,
	`ruled_at` integer NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `change_ruling_dossier` ON `change_ruling` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `classification` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`receipt_id` text NOT NULL,
	`proposed_class` text,
	`confirmed_class` text NOT NULL,
	`reason` text,
	`confirmed_by` text NOT NULL,
	`confirmed_by_name` text NOT NULL,
	`confirmed_at` integer NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`receipt_id`) REFERENCES `assessment_receipt`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `classification_dossier` ON `classification` (`dossier_id`,`confirmed_at`);--> statement-breakpoint
CREATE TABLE `default_notice` (
	`dossier_id` text PRIMARY KEY NOT NULL,
	`received_on` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_by_name` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `dossier` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`edition_id` text NOT NULL,
	`application_id` text,
	`organisation_id` text NOT NULL,
	`gemeente_code` text NOT NULL,
	`kind` text NOT NULL,
	`track` text NOT NULL,
	`status` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`handreiking_version_id` text,
	`local_layer_version_id` text,
	`name` text NOT NULL,
	`place` text NOT NULL,
	`first_day` text NOT NULL,
	`last_day` text NOT NULL,
	`received_at` integer,
	`received_on` text,
	`received_on_time` integer,
	`handler_id` text,
	`proposed_class` text,
	`confirmed_class` text,
	`outcome` text,
	`decided_on` text,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`application_id`) REFERENCES `application`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`gemeente_code`) REFERENCES `gemeente`(`code`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`handreiking_version_id`) REFERENCES `rule_document`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`local_layer_version_id`) REFERENCES `rule_document`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`handler_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "dossier_kind" CHECK("dossier"."kind" IS NULL OR "dossier"."kind" IN ('lead', 'passage')),
	CONSTRAINT "dossier_track" CHECK("dossier"."track" IS NULL OR "dossier"."track" IN ('melding', 'permit')),
	CONSTRAINT "dossier_status" CHECK("dossier"."status" IS NULL OR "dossier"."status" IN ('announced', 'received', 'complete', 'classified', 'advising', 'ready', 'decided', 'evaluated', 'closed', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dossier_reference_unique` ON `dossier` (`reference`);--> statement-breakpoint
CREATE UNIQUE INDEX `dossier_once` ON `dossier` (`edition_id`,`gemeente_code`);--> statement-breakpoint
CREATE INDEX `dossier_gemeente` ON `dossier` (`gemeente_code`,`status`,`first_day`);--> statement-breakpoint
CREATE INDEX `dossier_organisation` ON `dossier` (`organisation_id`,`first_day`);--> statement-breakpoint
CREATE INDEX `dossier_days` ON `dossier` (`first_day`,`gemeente_code`);--> statement-breakpoint
CREATE INDEX `dossier_application` ON `dossier` (`application_id`);--> statement-breakpoint
CREATE INDEX `dossier_updated` ON `dossier` (`updated_at`);--> statement-breakpoint
CREATE TABLE `due_date` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`step_id` text NOT NULL,
	`party` text NOT NULL,
	`label` text NOT NULL,
	`due_on` text NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `due_date_step` ON `due_date` (`dossier_id`,`step_id`);--> statement-breakpoint
CREATE INDEX `due_date_of_party` ON `due_date` (`party`,`dossier_id`,`due_on`,`label`);--> statement-breakpoint
CREATE TABLE `message` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`audience` text NOT NULL,
	`organisation_id` text,
	`author_id` text NOT NULL,
	`author_name` text NOT NULL,
	`author_membership_id` text NOT NULL,
	`text` text NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`author_membership_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "message_audience" CHECK("message"."audience" IS NULL OR "message"."audience" IN ('organiser', 'service', 'internal'))
);
--> statement-breakpoint
CREATE INDEX `message_dossier` ON `message` (`dossier_id`,`sent_at`);--> statement-breakpoint
CREATE TABLE `milestone` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`milestone` text NOT NULL,
	`happened_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `milestone_dossier` ON `milestone` (`dossier_id`,`recorded_at`,`milestone`);--> statement-breakpoint
CREATE TABLE `suspension` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`ground` text DEFAULT 'supplement' NOT NULL,
	`asked_at` integer NOT NULL,
	`asked_on` text NOT NULL,
	`term_ends_on` text NOT NULL,
	`items` text NOT NULL,
	`explanation` text NOT NULL,
	`answered_on` text,
	`answer_version_id` text,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`answer_version_id`) REFERENCES `application_version`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "suspension_ground" CHECK("suspension"."ground" IS NULL OR "suspension"."ground" IN ('supplement', 'consent', 'applicant', 'force_majeure'))
);
--> statement-breakpoint
CREATE INDEX `suspension_dossier` ON `suspension` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `term_extension` (
	`dossier_id` text PRIMARY KEY NOT NULL,
	`amount` integer NOT NULL,
	`unit` text NOT NULL,
	`reason` text NOT NULL,
	`decided_on` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_by_name` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `account_link` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`purpose` text NOT NULL,
	`draft_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "account_link_purpose" CHECK("account_link"."purpose" IS NULL OR "account_link"."purpose" IN ('invitation', 'password_reset', 'resume'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_link_token_hash_unique` ON `account_link` (`token_hash`);--> statement-breakpoint
CREATE TABLE `gemeente` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`email` text,
	`address` text
);
--> statement-breakpoint
CREATE TABLE `membership` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`title` text,
	`ended_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "membership_role" CHECK("membership"."role" IS NULL OR "membership"."role" IN ('organiser', 'licensing_officer', 'municipal_coordinator', 'burgemeester', 'adviser', 'regional_coordinator', 'inspector', 'administrator'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `membership_once` ON `membership` (`user_id`,`organisation_id`,`role`);--> statement-breakpoint
CREATE INDEX `membership_organisation` ON `membership` (`organisation_id`,`role`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`gemeente_code` text,
	`service_id` text,
	`kvk_number` text,
	`email` text,
	`phone` text,
	`address` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`gemeente_code`) REFERENCES `gemeente`(`code`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "organisation_kind" CHECK("organisation"."kind" IS NULL OR "organisation"."kind" IN ('organiser', 'gemeente', 'service', 'region'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_service` ON `organisation` (`service_id`,`gemeente_code`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`membership_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`membership_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_hash_unique` ON `session` (`token_hash`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failure` (
	`id` text PRIMARY KEY NOT NULL,
	`account_key` text NOT NULL,
	`network_key` text NOT NULL,
	`occurred_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failure_account` ON `sign_in_failure` (`account_key`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `sign_in_failure_network` ON `sign_in_failure` (`network_key`,`occurred_at`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`password_hash` text,
	`disabled_at` integer,
	`created_at` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `counter` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `document_snapshot` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text,
	`subject_id` text NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`model` text NOT NULL,
	`model_hash` text NOT NULL,
	`status` text NOT NULL,
	`file_sha256` text,
	`file_size` integer,
	`zip_sha256` text,
	`zip_size` integer,
	`failure` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`requested_by` text NOT NULL,
	`requested_at` integer NOT NULL,
	`ready_at` integer,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "document_kind" CHECK("document_snapshot"."kind" IS NULL OR "document_snapshot"."kind" IN ('advice_bundle', 'permit', 'refusal', 'melding_letter', 'application_copy', 'year_report')),
	CONSTRAINT "document_status" CHECK("document_snapshot"."status" IS NULL OR "document_snapshot"."status" IN ('pending', 'ready', 'failed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_number` ON `document_snapshot` (`kind`,`subject_id`,`number`);--> statement-breakpoint
CREATE INDEX `document_dossier` ON `document_snapshot` (`dossier_id`);--> statement-breakpoint
CREATE INDEX `document_open` ON `document_snapshot` (`status`);--> statement-breakpoint
CREATE TABLE `history` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`dossier_id` text,
	`subject_id` text NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`actor_role` text NOT NULL,
	`actor_organisation` text NOT NULL,
	`occurred_at` integer NOT NULL,
	`payload` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `history_dossier` ON `history` (`dossier_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `history_type` ON `history` (`type`,`occurred_at`);--> statement-breakpoint
CREATE TABLE `outage` (
	`id` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`explanation` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_by_name` text NOT NULL,
	`recorded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `outage_days` ON `outage` (`started_at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`template` text NOT NULL,
	`recipient_id` text NOT NULL,
	`data` text NOT NULL,
	`cause` text NOT NULL,
	`created_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`sent_at` integer,
	`given_up_at` integer,
	`last_error` text,
	FOREIGN KEY (`recipient_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_cause_unique` ON `outbox` (`cause`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`sent_at`,`given_up_at`,`next_attempt_at`);--> statement-breakpoint
CREATE TABLE `visit` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`visited_at` integer NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `visit_once` ON `visit` (`user_id`,`dossier_id`);--> statement-breakpoint
CREATE TABLE `rule_document` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`document_id` text NOT NULL,
	`version` text NOT NULL,
	`title` text NOT NULL,
	`status` text NOT NULL,
	`valid_from` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`imported_at` integer NOT NULL,
	CONSTRAINT "rule_document_kind" CHECK("rule_document"."kind" IS NULL OR "rule_document"."kind" IN ('handreiking', 'gemeente', 'bibliotheek')),
	CONSTRAINT "rule_document_status" CHECK("rule_document"."status" IS NULL OR "rule_document"."status" IN ('draft', 'proposed', 'adopted', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rule_document_version` ON `rule_document` (`kind`,`document_id`,`version`);--> statement-breakpoint
CREATE INDEX `rule_document_valid` ON `rule_document` (`kind`,`document_id`,`valid_from`);--> statement-breakpoint
CREATE TABLE `warning` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`application_version_id` text NOT NULL,
	`version_number` integer NOT NULL,
	`causes` text NOT NULL,
	`class_before` text,
	`class_now` text,
	`raised_at` integer NOT NULL,
	`escalated_at` integer,
	`confirmed_at` integer,
	`confirmed_by` text,
	`confirmed_by_name` text,
	`confirmed_by_role` text,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossier`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `warning_dossier` ON `warning` (`dossier_id`,`confirmed_at`);--> statement-breakpoint
CREATE INDEX `warning_unread` ON `warning` (`confirmed_at`,`escalated_at`,`raised_at`);