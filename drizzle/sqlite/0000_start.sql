CREATE TABLE `address` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`register_id` text NOT NULL,
	`street` text NOT NULL,
	`street_key` text NOT NULL,
	`number` text NOT NULL,
	`place` integer NOT NULL,
	`postcode` text NOT NULL,
	`town` text NOT NULL,
	`town_key` text NOT NULL,
	`lat` integer,
	`lon` integer,
	FOREIGN KEY (`register_id`) REFERENCES `address_register`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `address_once` ON `address` (`street_key`,`place`,`number`,`postcode`,`town_key`,`register_id`);--> statement-breakpoint
CREATE INDEX `address_of` ON `address` (`register_id`);--> statement-breakpoint
CREATE TABLE `address_piece` (
	`id` text PRIMARY KEY NOT NULL,
	`register_id` text NOT NULL,
	`nr` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`register_id`) REFERENCES `address_register`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `address_piece_once` ON `address_piece` (`register_id`,`nr`);--> statement-breakpoint
CREATE TABLE `address_register` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`state` text NOT NULL,
	`file_name` text NOT NULL,
	`zone` text NOT NULL,
	`uploaded_by` text,
	`uploaded_at` integer NOT NULL,
	`used_at` integer,
	`rows` integer NOT NULL,
	`taken` integer NOT NULL,
	`repeated` integer NOT NULL,
	`faulty` integer NOT NULL,
	`without_point` integer NOT NULL,
	`percent` integer NOT NULL,
	`problems` text NOT NULL,
	`unreadable` text,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `address_register_of` ON `address_register` (`municipality_id`,`state`);--> statement-breakpoint
CREATE INDEX `address_register_state` ON `address_register` (`state`);--> statement-breakpoint
CREATE TABLE `address_spelling` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`spelling` text NOT NULL,
	`street_seq` integer NOT NULL,
	FOREIGN KEY (`street_seq`) REFERENCES `address_street`(`seq`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `address_spelling_of` ON `address_spelling` (`spelling`);--> statement-breakpoint
CREATE INDEX `address_spelling_street` ON `address_spelling` (`street_seq`);--> statement-breakpoint
CREATE TABLE `address_street` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`register_id` text NOT NULL,
	`street` text NOT NULL,
	`street_key` text NOT NULL,
	`town` text NOT NULL,
	`town_key` text NOT NULL,
	`folded` text NOT NULL,
	FOREIGN KEY (`register_id`) REFERENCES `address_register`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `address_street_once` ON `address_street` (`register_id`,`street_key`,`town_key`);--> statement-breakpoint
CREATE INDEX `address_street_folded` ON `address_street` (`folded`);--> statement-breakpoint
CREATE TABLE `alert` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`kind` text NOT NULL,
	`priority` text NOT NULL,
	`status` text DEFAULT 'actual' NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`place` text NOT NULL,
	`time_span` text NOT NULL,
	`advice` text NOT NULL,
	`call` text DEFAULT '' NOT NULL,
	`category` text DEFAULT 'other' NOT NULL,
	`public` integer DEFAULT false NOT NULL,
	`parent_id` text,
	`follow_up` text,
	`incident_id` text,
	`every_area` integer NOT NULL,
	`police_area_id` text,
	`streets` text DEFAULT '' NOT NULL,
	`shape` text DEFAULT '' NOT NULL,
	`contacts_only` integer DEFAULT false NOT NULL,
	`scheduled_at` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`approved_by` text,
	`approved_at` integer,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`police_area_id`) REFERENCES `police_area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alert_municipality` ON `alert` (`municipality_id`,`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `alert_parent` ON `alert` (`parent_id`);--> statement-breakpoint
CREATE INDEX `alert_scheduled` ON `alert` (`state`,`scheduled_at`);--> statement-breakpoint
CREATE TABLE `alert_area` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`area_id` text NOT NULL,
	`partial` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_area_once` ON `alert_area` (`alert_id`,`area_id`);--> statement-breakpoint
CREATE INDEX `alert_area_area` ON `alert_area` (`area_id`);--> statement-breakpoint
CREATE TABLE `alert_figures` (
	`id` text PRIMARY KEY NOT NULL,
	`median_seconds` integer,
	`stopped` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `alert_household` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`household_id` text NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_household_once` ON `alert_household` (`alert_id`,`household_id`);--> statement-breakpoint
CREATE INDEX `alert_household_of` ON `alert_household` (`household_id`);--> statement-breakpoint
CREATE TABLE `alert_outcome` (
	`id` text PRIMARY KEY NOT NULL,
	`sent` integer NOT NULL,
	`failed` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `alert_presence` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_presence_once` ON `alert_presence` (`alert_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `alert_presence_at` ON `alert_presence` (`at`);--> statement-breakpoint
CREATE TABLE `alert_reader` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`alert_id` text NOT NULL,
	`person_id` text NOT NULL,
	`follows_seq` integer NOT NULL,
	`letter_id` text NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_reader_once` ON `alert_reader` (`alert_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `alert_reader_of` ON `alert_reader` (`person_id`);--> statement-breakpoint
CREATE TABLE `alert_search` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`folded` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alert_search_municipality` ON `alert_search` (`municipality_id`);--> statement-breakpoint
CREATE TABLE `alert_step` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`by_person_id` text NOT NULL,
	`at` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alert_step_of` ON `alert_step` (`alert_id`,`at`);--> statement-breakpoint
CREATE TABLE `alert_template` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`replaces` text NOT NULL,
	`kind` text NOT NULL,
	`priority` text NOT NULL,
	`category` text NOT NULL,
	`name` text NOT NULL,
	`sv` text NOT NULL,
	`en` text NOT NULL,
	`hidden` integer NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_template_once` ON `alert_template` (`municipality_id`,`replaces`);--> statement-breakpoint
CREATE TABLE `alert_typing` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`municipality_id` text NOT NULL,
	`person_id` text NOT NULL,
	`version` integer NOT NULL,
	`fields` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_typing_once` ON `alert_typing` (`alert_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `alert_typing_of` ON `alert_typing` (`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `alert_words` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`version` integer NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`place` text NOT NULL,
	`time_span` text NOT NULL,
	`advice` text NOT NULL,
	`call` text NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_words_once` ON `alert_words` (`alert_id`,`version`,`locale`);--> statement-breakpoint
CREATE TABLE `answer_template` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`name` text NOT NULL,
	`body` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answer_template_municipality` ON `answer_template` (`municipality_id`);--> statement-breakpoint
CREATE TABLE `application` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`person_id` text NOT NULL,
	`state` text NOT NULL,
	`area_name` text NOT NULL,
	`street` text NOT NULL,
	`number` text NOT NULL,
	`postcode` text NOT NULL,
	`town` text NOT NULL,
	`streets` text NOT NULL,
	`household_count` integer NOT NULL,
	`interested` text NOT NULL,
	`worries` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `application_desk` ON `application` (`municipality_id`,`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `application_person` ON `application` (`person_id`);--> statement-breakpoint
CREATE TABLE `application_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `application`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `application_decided_once` ON `application_decision` (`application_id`);--> statement-breakpoint
CREATE TABLE `application_question` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`question` text NOT NULL,
	`token_hash` text NOT NULL,
	`answer` text,
	`answered_at` integer,
	FOREIGN KEY (`application_id`) REFERENCES `application`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `application_question_token` ON `application_question` (`token_hash`);--> statement-breakpoint
CREATE INDEX `application_question_of` ON `application_question` (`application_id`);--> statement-breakpoint
CREATE TABLE `area` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`application_id` text,
	`name` text NOT NULL,
	`stage` text NOT NULL,
	`route` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `application`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `area_municipality` ON `area` (`municipality_id`,`stage`);--> statement-breakpoint
CREATE TABLE `area_cell` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`cell` integer NOT NULL,
	`area_id` text NOT NULL,
	`shape_seq` integer NOT NULL,
	`whole` integer NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`shape_seq`) REFERENCES `area_shape`(`seq`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `area_cell_at` ON `area_cell` (`cell`);--> statement-breakpoint
CREATE INDEX `area_cell_of` ON `area_cell` (`shape_seq`);--> statement-breakpoint
CREATE TABLE `area_figures` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`area_id` text NOT NULL,
	`replies` integer NOT NULL,
	`stopped` integer NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `area_figures_once` ON `area_figures` (`alert_id`,`area_id`);--> statement-breakpoint
CREATE INDEX `area_figures_area` ON `area_figures` (`area_id`);--> statement-breakpoint
CREATE TABLE `area_outcome` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`area_id` text NOT NULL,
	`name` text NOT NULL,
	`known` integer NOT NULL,
	`email` integer NOT NULL,
	`paper` integer NOT NULL,
	`spoken` integer NOT NULL,
	`phone` integer NOT NULL,
	`waiting` integer NOT NULL,
	`unreached` integer NOT NULL,
	`abstaining` integer NOT NULL,
	`paper_households` integer NOT NULL,
	`forwards` integer NOT NULL,
	`contacts` integer NOT NULL,
	`awaits_forward` integer NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `area_outcome_once` ON `area_outcome` (`alert_id`,`area_id`);--> statement-breakpoint
CREATE TABLE `area_shape` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`area_id` text NOT NULL,
	`coordinates` text NOT NULL,
	`drawn_at` integer NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `area_shape_once` ON `area_shape` (`area_id`);--> statement-breakpoint
CREATE TABLE `area_step` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`stage` text NOT NULL,
	`by_person_id` text,
	`at` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `area_step_of` ON `area_step` (`area_id`,`at`);--> statement-breakpoint
CREATE TABLE `area_street` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `area_street_once` ON `area_street` (`area_id`,`name`);--> statement-breakpoint
CREATE TABLE `area_stretch` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`municipality_id` text NOT NULL,
	`street_key` text NOT NULL,
	`town_key` text NOT NULL,
	`from_place` integer NOT NULL,
	`to_place` integer NOT NULL,
	`parity` text NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `area_stretch_along` ON `area_stretch` (`street_key`,`municipality_id`,`from_place`);--> statement-breakpoint
CREATE INDEX `area_stretch_of` ON `area_stretch` (`area_id`);--> statement-breakpoint
CREATE TABLE `attachment` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`type` text NOT NULL,
	`label` text NOT NULL,
	`size` integer NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`added_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attachment_of` ON `attachment` (`alert_id`);--> statement-breakpoint
CREATE TABLE `attachment_piece` (
	`id` text PRIMARY KEY NOT NULL,
	`attachment_id` text NOT NULL,
	`nr` integer NOT NULL,
	`base64` text NOT NULL,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachment`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attachment_piece_once` ON `attachment_piece` (`attachment_id`,`nr`);--> statement-breakpoint
CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`act` text NOT NULL,
	`actor_id` text,
	`municipality_id` text,
	`area_id` text,
	`object_id` text NOT NULL,
	`detail` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `code_guess` (
	`id` text PRIMARY KEY NOT NULL,
	`browser_hash` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `code_guess_browser` ON `code_guess` (`browser_hash`);--> statement-breakpoint
CREATE INDEX `code_guess_at` ON `code_guess` (`at`);--> statement-breakpoint
CREATE TABLE `contact` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`area_id` text NOT NULL,
	`role` text NOT NULL,
	`appointed_by` text NOT NULL,
	`appointed_at` integer NOT NULL,
	`released_at` integer,
	`trained_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appointed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_member` ON `contact` (`member_id`);--> statement-breakpoint
CREATE INDEX `contact_area` ON `contact` (`area_id`,`released_at`);--> statement-breakpoint
CREATE TABLE `delivery` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`letter_id` text NOT NULL,
	`person_id` text NOT NULL,
	`area_id` text,
	`follows_seq` integer,
	`state` text NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`slots` text,
	`settled_at` integer,
	`status` text,
	`reason` text,
	FOREIGN KEY (`letter_id`) REFERENCES `letter`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `delivery_once` ON `delivery` (`letter_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `delivery_person` ON `delivery` (`person_id`);--> statement-breakpoint
CREATE TABLE `dispatch` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`letter_id` text NOT NULL,
	`lane` integer NOT NULL,
	`first_seq` integer NOT NULL,
	`last_seq` integer NOT NULL,
	`size` integer NOT NULL,
	`cursor_area` text,
	`cursor_person` text,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`leased_by` text,
	FOREIGN KEY (`letter_id`) REFERENCES `letter`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `dispatch_due` ON `dispatch` (`lane`,`due_at`);--> statement-breakpoint
CREATE INDEX `dispatch_letter` ON `dispatch` (`letter_id`);--> statement-breakpoint
CREATE TABLE `emptied_household` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`area_id` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `emptied_household_once` ON `emptied_household` (`household_id`);--> statement-breakpoint
CREATE INDEX `emptied_household_area` ON `emptied_household` (`area_id`);--> statement-breakpoint
CREATE TABLE `forward` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`area_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`note` text NOT NULL,
	`note_reason` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `forward_once` ON `forward` (`alert_id`,`contact_id`);--> statement-breakpoint
CREATE TABLE `forward_household` (
	`id` text PRIMARY KEY NOT NULL,
	`forward_id` text NOT NULL,
	`household_id` text NOT NULL,
	`waited` integer NOT NULL,
	FOREIGN KEY (`forward_id`) REFERENCES `forward`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `forward_household_once` ON `forward_household` (`forward_id`,`household_id`);--> statement-breakpoint
CREATE INDEX `forward_household_of` ON `forward_household` (`household_id`);--> statement-breakpoint
CREATE TABLE `held_letter` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` text NOT NULL,
	`alert_id` text NOT NULL,
	`area_id` text NOT NULL,
	`held_at` integer NOT NULL,
	`digest_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`digest_id`) REFERENCES `letter`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `held_letter_once` ON `held_letter` (`person_id`,`alert_id`);--> statement-breakpoint
CREATE INDEX `held_letter_due` ON `held_letter` (`digest_id`,`held_at`);--> statement-breakpoint
CREATE INDEX `held_letter_alert` ON `held_letter` (`alert_id`);--> statement-breakpoint
CREATE TABLE `hint_reason` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`hint` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`reason` text NOT NULL,
	`version` integer NOT NULL,
	`by_person_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hint_reason_once` ON `hint_reason` (`alert_id`,`hint`);--> statement-breakpoint
CREATE TABLE `household` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`kind` text NOT NULL,
	`street` text NOT NULL,
	`number` text NOT NULL,
	`apartment` text NOT NULL,
	`alias` text DEFAULT '' NOT NULL,
	`contact_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `household_address` ON `household` (`area_id`,`street`,`number`,`apartment`,`alias`);--> statement-breakpoint
CREATE INDEX `household_contact` ON `household` (`contact_id`);--> statement-breakpoint
CREATE TABLE `household_code` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`sheet_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `household_code_hash` ON `household_code` (`code_hash`);--> statement-breakpoint
CREATE INDEX `household_code_area` ON `household_code` (`area_id`);--> statement-breakpoint
CREATE INDEX `household_code_sheet` ON `household_code` (`sheet_id`);--> statement-breakpoint
CREATE TABLE `incident` (
	`id` text PRIMARY KEY NOT NULL,
	`feed_id` integer NOT NULL,
	`type` text NOT NULL,
	`summary` text NOT NULL,
	`url` text NOT NULL,
	`county` text NOT NULL,
	`municipality_code` text,
	`occurred_at` integer NOT NULL,
	`published_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `incident_feed` ON `incident` (`feed_id`);--> statement-breakpoint
CREATE INDEX `incident_municipality` ON `incident` (`municipality_code`,`occurred_at`);--> statement-breakpoint
CREATE TABLE `feed_standing` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`next_at` integer,
	`answered_at` integer,
	`problem` text,
	`failures` integer NOT NULL,
	`etag` text,
	`last_modified` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_standing_url` ON `feed_standing` (`url`);--> statement-breakpoint
CREATE TABLE `incident_version` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`record` text NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `incident_version_once` ON `incident_version` (`incident_id`,`fingerprint`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`person_id` text NOT NULL,
	`invited_by` text NOT NULL,
	`street` text NOT NULL,
	`number` text NOT NULL,
	`apartment` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`outcome` text,
	`answered_at` integer,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invited_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitation_area` ON `invitation` (`area_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `invitation_person` ON `invitation` (`person_id`);--> statement-breakpoint
CREATE TABLE `join_request` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`code_id` text NOT NULL,
	`person_id` text NOT NULL,
	`street` text NOT NULL,
	`number` text NOT NULL,
	`apartment` text NOT NULL,
	`alias` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`outcome` text,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`code_id`) REFERENCES `household_code`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `join_request_code` ON `join_request` (`code_id`);--> statement-breakpoint
CREATE INDEX `join_request_area` ON `join_request` (`area_id`,`outcome`);--> statement-breakpoint
CREATE INDEX `join_request_person` ON `join_request` (`person_id`);--> statement-breakpoint
CREATE TABLE `late_review` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`sent_by` text NOT NULL,
	`sent_at` integer NOT NULL,
	`reason` text NOT NULL,
	`due_at` integer NOT NULL,
	`told_at` integer,
	`reviewed_by` text,
	`reviewed_at` integer,
	`remark` text,
	FOREIGN KEY (`id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `late_review_open` ON `late_review` (`municipality_id`,`reviewed_at`);--> statement-breakpoint
CREATE TABLE `letter` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`municipality_id` text,
	`alert_id` text,
	`weekly_cap` integer,
	`locale` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`calendar` text,
	`in_reply_to` text,
	`follows_alert_id` text,
	`forward_id` text,
	`size` integer DEFAULT 0 NOT NULL,
	`failed` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`follows_alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`forward_id`) REFERENCES `forward`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letter_alert` ON `letter` (`alert_id`);--> statement-breakpoint
CREATE INDEX `letter_created` ON `letter` (`created_at`);--> statement-breakpoint
CREATE TABLE `letter_area` (
	`id` text PRIMARY KEY NOT NULL,
	`letter_id` text NOT NULL,
	`area_id` text NOT NULL,
	FOREIGN KEY (`letter_id`) REFERENCES `letter`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letter_area_once` ON `letter_area` (`letter_id`,`area_id`);--> statement-breakpoint
CREATE TABLE `letter_choice` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`lowest` text NOT NULL,
	`weekly` integer NOT NULL,
	`quiet_from` integer,
	`quiet_to` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letter_choice_once` ON `letter_choice` (`person_id`);--> statement-breakpoint
CREATE TABLE `list_household` (
	`id` text PRIMARY KEY NOT NULL,
	`import_id` text NOT NULL,
	`household_id` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `list_import`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `list_household_of` ON `list_household` (`import_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `list_household_once` ON `list_household` (`household_id`);--> statement-breakpoint
CREATE TABLE `list_import` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`state` text NOT NULL,
	`file_name` text NOT NULL,
	`uploaded_by` text,
	`uploaded_at` integer NOT NULL,
	`taken_at` integer,
	`ended_at` integer,
	`sheet` text NOT NULL,
	`rows` integer NOT NULL,
	`done` integer NOT NULL,
	`above` integer NOT NULL,
	`headings` text NOT NULL,
	`columns` text NOT NULL,
	`most` integer NOT NULL,
	`households` integer NOT NULL,
	`people` integer NOT NULL,
	`paper_only` integer NOT NULL,
	`abstaining` integer NOT NULL,
	`faulty` integer NOT NULL,
	`known` integer NOT NULL,
	`sample` text NOT NULL,
	`problems` text NOT NULL,
	`notes` text NOT NULL,
	`unreadable` text,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `list_import_area` ON `list_import` (`area_id`,`uploaded_at`);--> statement-breakpoint
CREATE INDEX `list_import_state` ON `list_import` (`state`);--> statement-breakpoint
CREATE TABLE `list_invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`import_id` text NOT NULL,
	`invitation_id` text NOT NULL,
	`letter_id` text NOT NULL,
	`is_new` integer NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `list_import`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `list_invitation_once` ON `list_invitation` (`invitation_id`);--> statement-breakpoint
CREATE INDEX `list_invitation_of` ON `list_invitation` (`import_id`);--> statement-breakpoint
CREATE TABLE `list_piece` (
	`id` text PRIMARY KEY NOT NULL,
	`import_id` text NOT NULL,
	`nr` integer NOT NULL,
	`data` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `list_import`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `list_piece_once` ON `list_piece` (`import_id`,`nr`);--> statement-breakpoint
CREATE TABLE `list_reading` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`reader_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reader_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `list_reading_reader` ON `list_reading` (`reader_id`,`at`);--> statement-breakpoint
CREATE INDEX `list_reading_at` ON `list_reading` (`at`);--> statement-breakpoint
CREATE TABLE `list_reading_of` (
	`id` text PRIMARY KEY NOT NULL,
	`reading_id` text NOT NULL,
	`member_id` text NOT NULL,
	FOREIGN KEY (`reading_id`) REFERENCES `list_reading`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `list_reading_of_once` ON `list_reading_of` (`reading_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `list_reading_whom` ON `list_reading_of` (`member_id`);--> statement-breakpoint
CREATE TABLE `list_refusal` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`code` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `list_refusal_once` ON `list_refusal` (`municipality_id`,`code`);--> statement-breakpoint
CREATE INDEX `list_refusal_at` ON `list_refusal` (`at`);--> statement-breakpoint
CREATE TABLE `list_row` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`import_id` text NOT NULL,
	`line` integer NOT NULL,
	`cells` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `list_import`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `list_row_of` ON `list_row` (`import_id`);--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`place` text NOT NULL,
	`link` text NOT NULL,
	`private_home` integer NOT NULL,
	`is_public` integer NOT NULL,
	`note` text NOT NULL,
	`starts_at` integer,
	`ends_at` integer,
	`sequence` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`told_at` integer,
	`reminded_at` integer,
	`cancelled_at` integer,
	`cancelled_by` text,
	`cancel_reason` text,
	`held_at` integer,
	`held_by` text,
	`minutes` text,
	`minutes_sent_at` integer,
	`kept` text,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cancelled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`held_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_area` ON `meeting` (`area_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `meeting_starts` ON `meeting` (`starts_at`);--> statement-breakpoint
CREATE TABLE `meeting_attendance` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`household_id` text,
	`who` text NOT NULL,
	`people` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_attendance_once` ON `meeting_attendance` (`meeting_id`,`household_id`);--> statement-breakpoint
CREATE INDEX `meeting_attendance_household` ON `meeting_attendance` (`household_id`);--> statement-breakpoint
CREATE TABLE `meeting_choice` (
	`id` text PRIMARY KEY NOT NULL,
	`option_id` text NOT NULL,
	`invitation_id` text NOT NULL,
	FOREIGN KEY (`option_id`) REFERENCES `meeting_option`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invitation_id`) REFERENCES `meeting_invitation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_choice_once` ON `meeting_choice` (`option_id`,`invitation_id`);--> statement-breakpoint
CREATE INDEX `meeting_choice_by` ON `meeting_choice` (`invitation_id`);--> statement-breakpoint
CREATE TABLE `meeting_invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`person_id` text NOT NULL,
	`invited_at` integer NOT NULL,
	`answer` text,
	`people` integer,
	`answered_at` integer,
	`chose_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_invitation_once` ON `meeting_invitation` (`meeting_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `meeting_invitation_person` ON `meeting_invitation` (`person_id`);--> statement-breakpoint
CREATE TABLE `meeting_item` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`list` text NOT NULL,
	`place` integer NOT NULL,
	`text` text NOT NULL,
	`done_at` integer,
	`done_by` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`done_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_item_of` ON `meeting_item` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `meeting_option` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `meeting_option_of` ON `meeting_option` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `meeting_template` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`kind` text NOT NULL,
	`agenda` text NOT NULL,
	`checklist` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_template_once` ON `meeting_template` (`municipality_id`,`kind`);--> statement-breakpoint
CREATE TABLE `member` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`household_id` text,
	`area_id` text NOT NULL,
	`joined_at` integer NOT NULL,
	`left_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `member_once` ON `member` (`person_id`,`area_id`);--> statement-breakpoint
CREATE INDEX `member_area` ON `member` (`area_id`,`left_at`);--> statement-breakpoint
CREATE INDEX `member_household` ON `member` (`household_id`);--> statement-breakpoint
CREATE TABLE `member_visibility` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`show_name` integer DEFAULT false NOT NULL,
	`show_phone` integer DEFAULT false NOT NULL,
	`show_email` integer DEFAULT false NOT NULL,
	`show_address` integer DEFAULT false NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `member_visibility_once` ON `member_visibility` (`member_id`);--> statement-breakpoint
CREATE TABLE `municipality` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`county` text NOT NULL,
	`postcodes` text NOT NULL,
	`settings` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `municipality_code` ON `municipality` (`code`);--> statement-breakpoint
CREATE TABLE `municipality_boundary` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`coordinates` text NOT NULL,
	`file_name` text NOT NULL,
	`imported_at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `municipality_boundary_once` ON `municipality_boundary` (`municipality_id`);--> statement-breakpoint
CREATE TABLE `opt_out` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opt_out_once` ON `opt_out` (`person_id`,`kind`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`locale` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`erased_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_key` ON `person` (`email_key`);--> statement-breakpoint
CREATE TABLE `police_area` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `police_area_municipality` (
	`id` text PRIMARY KEY NOT NULL,
	`police_area_id` text NOT NULL,
	`municipality_id` text NOT NULL,
	FOREIGN KEY (`police_area_id`) REFERENCES `police_area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `police_area_covers_once` ON `police_area_municipality` (`police_area_id`,`municipality_id`);--> statement-breakpoint
CREATE TABLE `proof` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`use` text NOT NULL,
	`code_hash` text NOT NULL,
	`link_hash` text NOT NULL,
	`browser_hash` text NOT NULL,
	`target` text NOT NULL,
	`tries` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proof_link` ON `proof` (`link_hash`);--> statement-breakpoint
CREATE INDEX `proof_browser` ON `proof` (`browser_hash`);--> statement-breakpoint
CREATE INDEX `proof_expiry` ON `proof` (`expires_at`);--> statement-breakpoint
CREATE TABLE `queue_hold` (
	`id` text PRIMARY KEY NOT NULL,
	`why` text NOT NULL,
	`held_at` integer NOT NULL,
	`released_at` integer
);
--> statement-breakpoint
CREATE TABLE `rating` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`rater` text NOT NULL,
	`useful` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rating_once` ON `rating` (`alert_id`,`rater`);--> statement-breakpoint
CREATE TABLE `register_reading` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`area_id` text,
	`read_by` text,
	`role` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`read_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_reading_of` ON `register_reading` (`municipality_id`,`at`);--> statement-breakpoint
CREATE INDEX `register_reading_at` ON `register_reading` (`at`);--> statement-breakpoint
CREATE TABLE `returned` (
	`id` text PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`status` text,
	`delivery_seq` integer,
	`person_id` text,
	`municipality_id` text,
	`sender_hash` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `returned_once` ON `returned` (`fingerprint`);--> statement-breakpoint
CREATE INDEX `returned_person` ON `returned` (`person_id`,`at`);--> statement-breakpoint
CREATE INDEX `returned_sender` ON `returned` (`sender_hash`,`at`);--> statement-breakpoint
CREATE INDEX `returned_at` ON `returned` (`at`);--> statement-breakpoint
CREATE TABLE `review_reminder` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`since` integer NOT NULL,
	`nth` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `review_reminder_once` ON `review_reminder` (`area_id`,`since`,`nth`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`assurance` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`person_id`);--> statement-breakpoint
CREATE INDEX `session_expiry` ON `session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`order_id` text NOT NULL,
	`state` text NOT NULL,
	`place` text NOT NULL,
	`lat` integer,
	`lon` integer,
	`seen_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`order_id`) REFERENCES `sign_order`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sign_area` ON `sign` (`area_id`,`state`);--> statement-breakpoint
CREATE TABLE `sign_order` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`signs` integer NOT NULL,
	`decals` integer NOT NULL,
	`ordered_by` text NOT NULL,
	`ordered_at` integer NOT NULL,
	`delivered_by` text,
	`delivered_at` integer,
	`cancelled_at` integer,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ordered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`delivered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sign_order_area` ON `sign_order` (`area_id`,`ordered_at`);--> statement-breakpoint
CREATE TABLE `sign_step` (
	`id` text PRIMARY KEY NOT NULL,
	`sign_id` text NOT NULL,
	`step` text NOT NULL,
	`by_person_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`sign_id`) REFERENCES `sign`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sign_step_of` ON `sign_step` (`sign_id`,`at`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`title` text NOT NULL,
	`municipality_id` text,
	`police_area_id` text,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`police_area_id`) REFERENCES `police_area`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `staff_person` ON `staff` (`person_id`);--> statement-breakpoint
CREATE INDEX `staff_municipality` ON `staff` (`municipality_id`);--> statement-breakpoint
CREATE TABLE `stock_move` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`kind` text NOT NULL,
	`change` integer NOT NULL,
	`reason` text NOT NULL,
	`area_id` text,
	`by_person_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stock_move_of` ON `stock_move` (`municipality_id`,`kind`,`at`);--> statement-breakpoint
CREATE TABLE `substitute` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`member_id` text NOT NULL,
	`named_by` text NOT NULL,
	`named_at` integer NOT NULL,
	`until` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`named_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `substitute_contact` ON `substitute` (`contact_id`);--> statement-breakpoint
CREATE INDEX `substitute_member` ON `substitute` (`member_id`);--> statement-breakpoint
CREATE TABLE `succession` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`member_id` text NOT NULL,
	`asked_at` integer NOT NULL,
	`outcome` text,
	`answered_at` integer,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `succession_contact` ON `succession` (`contact_id`);--> statement-breakpoint
CREATE INDEX `succession_member` ON `succession` (`member_id`);--> statement-breakpoint
CREATE TABLE `suppression` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`told_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `suppression_once` ON `suppression` (`person_id`);--> statement-breakpoint
CREATE TABLE `ticket` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`alert_id` text NOT NULL,
	`person_id` text,
	`from_address` text,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`is_urgent` integer NOT NULL,
	`owner_id` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`closed_at` integer,
	`redacted_at` integer,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ticket_municipality` ON `ticket` (`municipality_id`,`state`,`changed_at`);--> statement-breakpoint
CREATE INDEX `ticket_person` ON `ticket` (`person_id`);--> statement-breakpoint
CREATE INDEX `ticket_alert` ON `ticket` (`alert_id`);--> statement-breakpoint
CREATE TABLE `ticket_message` (
	`id` text PRIMARY KEY NOT NULL,
	`ticket_id` text NOT NULL,
	`officer_id` text,
	`text` text NOT NULL,
	`seen_when` text NOT NULL,
	`seen_where` text NOT NULL,
	`looks` text NOT NULL,
	`enclosed` integer NOT NULL,
	`is_cut` integer NOT NULL,
	`mail_id` text,
	`letter_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`ticket_id`) REFERENCES `ticket`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`officer_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ticket_message_of` ON `ticket_message` (`ticket_id`,`at`);--> statement-breakpoint
CREATE INDEX `ticket_message_letter` ON `ticket_message` (`letter_id`);--> statement-breakpoint
CREATE TABLE `told` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`household_id` text NOT NULL,
	`how` text NOT NULL,
	`by_person_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `told_once` ON `told` (`alert_id`,`household_id`);--> statement-breakpoint
CREATE TABLE `unwanted` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`topic` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `unwanted_once` ON `unwanted` (`person_id`,`topic`);--> statement-breakpoint
CREATE TABLE `worker` (
	`id` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`stopped_at` integer,
	`place` text,
	`breaker` text NOT NULL,
	`breaker_until` integer,
	`sent` integer NOT NULL,
	`deferred` integer NOT NULL,
	`bounced` integer NOT NULL,
	`dropped` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `yearly_review` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`held_at` integer NOT NULL,
	`households` integer NOT NULL,
	`list` text NOT NULL,
	`signs` text NOT NULL,
	`future` text NOT NULL,
	`by_person_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `yearly_review_area` ON `yearly_review` (`area_id`,`at`);