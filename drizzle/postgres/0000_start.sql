CREATE TABLE "address" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"register_id" text NOT NULL,
	"street" text NOT NULL,
	"street_key" text NOT NULL,
	"number" text NOT NULL,
	"place" integer NOT NULL,
	"postcode" text NOT NULL,
	"town" text NOT NULL,
	"town_key" text NOT NULL,
	"lat" integer,
	"lon" integer
);
--> statement-breakpoint
CREATE TABLE "address_piece" (
	"id" text PRIMARY KEY NOT NULL,
	"register_id" text NOT NULL,
	"nr" integer NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "address_register" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"state" text NOT NULL,
	"file_name" text NOT NULL,
	"zone" text NOT NULL,
	"uploaded_by" text,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"rows" integer NOT NULL,
	"taken" integer NOT NULL,
	"repeated" integer NOT NULL,
	"faulty" integer NOT NULL,
	"without_point" integer NOT NULL,
	"percent" integer NOT NULL,
	"problems" jsonb NOT NULL,
	"unreadable" text
);
--> statement-breakpoint
CREATE TABLE "address_spelling" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"spelling" text NOT NULL,
	"street_seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "address_street" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"register_id" text NOT NULL,
	"street" text NOT NULL,
	"street_key" text NOT NULL,
	"town" text NOT NULL,
	"town_key" text NOT NULL,
	"folded" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"kind" text NOT NULL,
	"priority" text NOT NULL,
	"status" text DEFAULT 'actual' NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"place" text NOT NULL,
	"time_span" text NOT NULL,
	"advice" text NOT NULL,
	"call" text DEFAULT '' NOT NULL,
	"category" text DEFAULT 'other' NOT NULL,
	"public" boolean DEFAULT false NOT NULL,
	"parent_id" text,
	"follow_up" text,
	"incident_id" text,
	"every_area" boolean NOT NULL,
	"police_area_id" text,
	"streets" text DEFAULT '' NOT NULL,
	"shape" text DEFAULT '' NOT NULL,
	"contacts_only" boolean DEFAULT false NOT NULL,
	"scheduled_at" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"approved_by" text,
	"approved_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "alert_area" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"area_id" text NOT NULL,
	"partial" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert_figures" (
	"id" text PRIMARY KEY NOT NULL,
	"median_seconds" integer,
	"stopped" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert_household" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"household_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert_outcome" (
	"id" text PRIMARY KEY NOT NULL,
	"sent" integer NOT NULL,
	"failed" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert_presence" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert_reader" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"person_id" text NOT NULL,
	"follows_seq" bigint NOT NULL,
	"letter_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert_search" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"folded" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert_step" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"by_person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "alert_template" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"replaces" text NOT NULL,
	"kind" text NOT NULL,
	"priority" text NOT NULL,
	"category" text NOT NULL,
	"name" text NOT NULL,
	"sv" jsonb NOT NULL,
	"en" jsonb NOT NULL,
	"hidden" boolean NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert_typing" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"municipality_id" text NOT NULL,
	"person_id" text NOT NULL,
	"version" integer NOT NULL,
	"fields" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert_words" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"version" integer NOT NULL,
	"locale" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"place" text NOT NULL,
	"time_span" text NOT NULL,
	"advice" text NOT NULL,
	"call" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answer_template" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"name" text NOT NULL,
	"body" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"person_id" text NOT NULL,
	"state" text NOT NULL,
	"area_name" text NOT NULL,
	"street" text NOT NULL,
	"number" text NOT NULL,
	"postcode" text NOT NULL,
	"town" text NOT NULL,
	"streets" jsonb NOT NULL,
	"household_count" integer NOT NULL,
	"interested" text NOT NULL,
	"worries" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "application_decision" (
	"id" text PRIMARY KEY NOT NULL,
	"application_id" text NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"decided_by" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_question" (
	"id" text PRIMARY KEY NOT NULL,
	"application_id" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"question" text NOT NULL,
	"token_hash" text NOT NULL,
	"answer" text,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "area" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"application_id" text,
	"name" text NOT NULL,
	"stage" text NOT NULL,
	"route" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "area_cell" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"cell" bigint NOT NULL,
	"area_id" text NOT NULL,
	"shape_seq" bigint NOT NULL,
	"whole" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "area_figures" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"area_id" text NOT NULL,
	"replies" integer NOT NULL,
	"stopped" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "area_outcome" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"area_id" text NOT NULL,
	"name" text NOT NULL,
	"known" integer NOT NULL,
	"email" integer NOT NULL,
	"paper" integer NOT NULL,
	"spoken" integer NOT NULL,
	"phone" integer NOT NULL,
	"waiting" integer NOT NULL,
	"unreached" integer NOT NULL,
	"abstaining" integer NOT NULL,
	"paper_households" integer NOT NULL,
	"forwards" integer NOT NULL,
	"contacts" integer NOT NULL,
	"awaits_forward" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "area_shape" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"coordinates" jsonb NOT NULL,
	"drawn_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "area_step" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"stage" text NOT NULL,
	"by_person_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "area_street" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "area_stretch" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"municipality_id" text NOT NULL,
	"street_key" text NOT NULL,
	"town_key" text NOT NULL,
	"from_place" integer NOT NULL,
	"to_place" integer NOT NULL,
	"parity" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attachment" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"type" text NOT NULL,
	"label" text NOT NULL,
	"size" integer NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attachment_piece" (
	"id" text PRIMARY KEY NOT NULL,
	"attachment_id" text NOT NULL,
	"nr" integer NOT NULL,
	"base64" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"seq" integer PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"act" text NOT NULL,
	"actor_id" text,
	"municipality_id" text,
	"area_id" text,
	"object_id" text NOT NULL,
	"detail" text NOT NULL,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "code_guess" (
	"id" text PRIMARY KEY NOT NULL,
	"browser_hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"area_id" text NOT NULL,
	"role" text NOT NULL,
	"appointed_by" text NOT NULL,
	"appointed_at" timestamp (3) with time zone NOT NULL,
	"released_at" timestamp (3) with time zone,
	"trained_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "delivery" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"letter_id" text NOT NULL,
	"person_id" text NOT NULL,
	"area_id" text,
	"follows_seq" bigint,
	"state" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer NOT NULL,
	"slots" text,
	"settled_at" timestamp (3) with time zone,
	"status" text,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "dispatch" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"letter_id" text NOT NULL,
	"lane" integer NOT NULL,
	"first_seq" bigint NOT NULL,
	"last_seq" bigint NOT NULL,
	"size" integer NOT NULL,
	"cursor_area" text,
	"cursor_person" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"leased_by" text
);
--> statement-breakpoint
CREATE TABLE "emptied_household" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"area_id" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "forward" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"area_id" text NOT NULL,
	"contact_id" text NOT NULL,
	"note" text NOT NULL,
	"note_reason" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "forward_household" (
	"id" text PRIMARY KEY NOT NULL,
	"forward_id" text NOT NULL,
	"household_id" text NOT NULL,
	"waited" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "held_letter" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"alert_id" text NOT NULL,
	"area_id" text NOT NULL,
	"held_at" timestamp (3) with time zone NOT NULL,
	"digest_id" text
);
--> statement-breakpoint
CREATE TABLE "hint_reason" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"hint" text NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"reason" text NOT NULL,
	"version" integer NOT NULL,
	"by_person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "household" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"kind" text NOT NULL,
	"street" text NOT NULL,
	"number" text NOT NULL,
	"apartment" text NOT NULL,
	"alias" text DEFAULT '' NOT NULL,
	"contact_id" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "household_code" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"sheet_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "incident" (
	"id" text PRIMARY KEY NOT NULL,
	"feed_id" integer NOT NULL,
	"type" text NOT NULL,
	"summary" text NOT NULL,
	"url" text NOT NULL,
	"county" text NOT NULL,
	"municipality_code" text,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feed_standing" (
	"id" text PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"next_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"problem" text,
	"failures" integer NOT NULL,
	"etag" text,
	"last_modified" text
);
--> statement-breakpoint
CREATE TABLE "incident_version" (
	"id" text PRIMARY KEY NOT NULL,
	"incident_id" text NOT NULL,
	"fingerprint" text NOT NULL,
	"record" jsonb NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"person_id" text NOT NULL,
	"invited_by" text NOT NULL,
	"street" text NOT NULL,
	"number" text NOT NULL,
	"apartment" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "join_request" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"code_id" text NOT NULL,
	"person_id" text NOT NULL,
	"street" text NOT NULL,
	"number" text NOT NULL,
	"apartment" text NOT NULL,
	"alias" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"outcome" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "late_review" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"sent_by" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"told_at" timestamp (3) with time zone,
	"reviewed_by" text,
	"reviewed_at" timestamp (3) with time zone,
	"remark" text
);
--> statement-breakpoint
CREATE TABLE "letter" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"municipality_id" text,
	"alert_id" text,
	"weekly_cap" integer,
	"locale" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"calendar" text,
	"in_reply_to" text,
	"follows_alert_id" text,
	"forward_id" text,
	"size" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter_area" (
	"id" text PRIMARY KEY NOT NULL,
	"letter_id" text NOT NULL,
	"area_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter_choice" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"lowest" text NOT NULL,
	"weekly" boolean NOT NULL,
	"quiet_from" integer,
	"quiet_to" integer,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "list_household" (
	"id" text PRIMARY KEY NOT NULL,
	"import_id" text NOT NULL,
	"household_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "list_import" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"state" text NOT NULL,
	"file_name" text NOT NULL,
	"uploaded_by" text,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"taken_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"sheet" text NOT NULL,
	"rows" integer NOT NULL,
	"done" integer NOT NULL,
	"above" integer NOT NULL,
	"headings" jsonb NOT NULL,
	"columns" jsonb NOT NULL,
	"most" integer NOT NULL,
	"households" integer NOT NULL,
	"people" integer NOT NULL,
	"paper_only" integer NOT NULL,
	"abstaining" integer NOT NULL,
	"faulty" integer NOT NULL,
	"known" integer NOT NULL,
	"sample" jsonb NOT NULL,
	"problems" jsonb NOT NULL,
	"notes" jsonb NOT NULL,
	"unreadable" text
);
--> statement-breakpoint
CREATE TABLE "list_invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"import_id" text NOT NULL,
	"invitation_id" text NOT NULL,
	"letter_id" text NOT NULL,
	"is_new" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "list_piece" (
	"id" text PRIMARY KEY NOT NULL,
	"import_id" text NOT NULL,
	"nr" integer NOT NULL,
	"data" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "list_reading" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"reader_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "list_reading_of" (
	"id" text PRIMARY KEY NOT NULL,
	"reading_id" text NOT NULL,
	"member_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "list_refusal" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"code" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "list_row" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"import_id" text NOT NULL,
	"line" integer NOT NULL,
	"cells" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"place" text NOT NULL,
	"link" text NOT NULL,
	"private_home" boolean NOT NULL,
	"is_public" boolean NOT NULL,
	"note" text NOT NULL,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"sequence" integer NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"told_at" timestamp (3) with time zone,
	"reminded_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"cancelled_by" text,
	"cancel_reason" text,
	"held_at" timestamp (3) with time zone,
	"held_by" text,
	"minutes" text,
	"minutes_sent_at" timestamp (3) with time zone,
	"kept" jsonb
);
--> statement-breakpoint
CREATE TABLE "meeting_attendance" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"household_id" text,
	"who" text NOT NULL,
	"people" integer NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_choice" (
	"id" text PRIMARY KEY NOT NULL,
	"option_id" text NOT NULL,
	"invitation_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"person_id" text NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"people" integer,
	"answered_at" timestamp (3) with time zone,
	"chose_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "meeting_item" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"list" text NOT NULL,
	"place" integer NOT NULL,
	"text" text NOT NULL,
	"done_at" timestamp (3) with time zone,
	"done_by" text
);
--> statement-breakpoint
CREATE TABLE "meeting_option" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_template" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"kind" text NOT NULL,
	"agenda" jsonb NOT NULL,
	"checklist" jsonb NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "member" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"household_id" text,
	"area_id" text NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"left_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "member_visibility" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"show_name" boolean DEFAULT false NOT NULL,
	"show_phone" boolean DEFAULT false NOT NULL,
	"show_email" boolean DEFAULT false NOT NULL,
	"show_address" boolean DEFAULT false NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "municipality" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"county" text NOT NULL,
	"postcodes" jsonb NOT NULL,
	"settings" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "municipality_boundary" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"coordinates" jsonb NOT NULL,
	"file_name" text NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opt_out" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"locale" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"erased_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "police_area" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "police_area_municipality" (
	"id" text PRIMARY KEY NOT NULL,
	"police_area_id" text NOT NULL,
	"municipality_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proof" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text,
	"use" text NOT NULL,
	"code_hash" text NOT NULL,
	"link_hash" text NOT NULL,
	"browser_hash" text NOT NULL,
	"target" text NOT NULL,
	"tries" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "queue_hold" (
	"id" text PRIMARY KEY NOT NULL,
	"why" text NOT NULL,
	"held_at" timestamp (3) with time zone NOT NULL,
	"released_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "rating" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"rater" text NOT NULL,
	"useful" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "register_reading" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"area_id" text,
	"read_by" text,
	"role" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "returned" (
	"id" text PRIMARY KEY NOT NULL,
	"fingerprint" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"status" text,
	"delivery_seq" bigint,
	"person_id" text,
	"municipality_id" text,
	"sender_hash" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_reminder" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"nth" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"assurance" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"order_id" text NOT NULL,
	"state" text NOT NULL,
	"place" text NOT NULL,
	"lat" integer,
	"lon" integer,
	"seen_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_order" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"signs" integer NOT NULL,
	"decals" integer NOT NULL,
	"ordered_by" text NOT NULL,
	"ordered_at" timestamp (3) with time zone NOT NULL,
	"delivered_by" text,
	"delivered_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_step" (
	"id" text PRIMARY KEY NOT NULL,
	"sign_id" text NOT NULL,
	"step" text NOT NULL,
	"by_person_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"title" text NOT NULL,
	"municipality_id" text,
	"police_area_id" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "stock_move" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"kind" text NOT NULL,
	"change" integer NOT NULL,
	"reason" text NOT NULL,
	"area_id" text,
	"by_person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "substitute" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"contact_id" text NOT NULL,
	"member_id" text NOT NULL,
	"named_by" text NOT NULL,
	"named_at" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "succession" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"contact_id" text NOT NULL,
	"member_id" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "suppression" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"told_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "ticket" (
	"id" text PRIMARY KEY NOT NULL,
	"municipality_id" text NOT NULL,
	"alert_id" text NOT NULL,
	"person_id" text,
	"from_address" text,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"is_urgent" boolean NOT NULL,
	"owner_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"redacted_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "ticket_message" (
	"id" text PRIMARY KEY NOT NULL,
	"ticket_id" text NOT NULL,
	"officer_id" text,
	"text" text NOT NULL,
	"seen_when" text NOT NULL,
	"seen_where" text NOT NULL,
	"looks" text NOT NULL,
	"enclosed" integer NOT NULL,
	"is_cut" boolean NOT NULL,
	"mail_id" text,
	"letter_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "told" (
	"id" text PRIMARY KEY NOT NULL,
	"alert_id" text NOT NULL,
	"household_id" text NOT NULL,
	"how" text NOT NULL,
	"by_person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unwanted" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"topic" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "worker" (
	"id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"stopped_at" timestamp (3) with time zone,
	"place" text,
	"breaker" text NOT NULL,
	"breaker_until" timestamp (3) with time zone,
	"sent" integer NOT NULL,
	"deferred" integer NOT NULL,
	"bounced" integer NOT NULL,
	"dropped" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "yearly_review" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"held_at" timestamp (3) with time zone NOT NULL,
	"households" integer NOT NULL,
	"list" text NOT NULL,
	"signs" text NOT NULL,
	"future" text NOT NULL,
	"by_person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "address" ADD CONSTRAINT "address_register_id_address_register_id_fk" FOREIGN KEY ("register_id") REFERENCES "public"."address_register"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_piece" ADD CONSTRAINT "address_piece_register_id_address_register_id_fk" FOREIGN KEY ("register_id") REFERENCES "public"."address_register"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_register" ADD CONSTRAINT "address_register_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_register" ADD CONSTRAINT "address_register_uploaded_by_person_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_spelling" ADD CONSTRAINT "address_spelling_street_seq_address_street_seq_fk" FOREIGN KEY ("street_seq") REFERENCES "public"."address_street"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_street" ADD CONSTRAINT "address_street_register_id_address_register_id_fk" FOREIGN KEY ("register_id") REFERENCES "public"."address_register"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert" ADD CONSTRAINT "alert_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert" ADD CONSTRAINT "alert_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert" ADD CONSTRAINT "alert_police_area_id_police_area_id_fk" FOREIGN KEY ("police_area_id") REFERENCES "public"."police_area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert" ADD CONSTRAINT "alert_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert" ADD CONSTRAINT "alert_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_area" ADD CONSTRAINT "alert_area_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_area" ADD CONSTRAINT "alert_area_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_figures" ADD CONSTRAINT "alert_figures_id_alert_id_fk" FOREIGN KEY ("id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_household" ADD CONSTRAINT "alert_household_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_household" ADD CONSTRAINT "alert_household_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_outcome" ADD CONSTRAINT "alert_outcome_id_alert_id_fk" FOREIGN KEY ("id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_presence" ADD CONSTRAINT "alert_presence_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_reader" ADD CONSTRAINT "alert_reader_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_reader" ADD CONSTRAINT "alert_reader_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_search" ADD CONSTRAINT "alert_search_id_alert_id_fk" FOREIGN KEY ("id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_search" ADD CONSTRAINT "alert_search_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_step" ADD CONSTRAINT "alert_step_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_step" ADD CONSTRAINT "alert_step_by_person_id_person_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_template" ADD CONSTRAINT "alert_template_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_template" ADD CONSTRAINT "alert_template_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_typing" ADD CONSTRAINT "alert_typing_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_typing" ADD CONSTRAINT "alert_typing_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_words" ADD CONSTRAINT "alert_words_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_template" ADD CONSTRAINT "answer_template_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_decision" ADD CONSTRAINT "application_decision_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_decision" ADD CONSTRAINT "application_decision_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_question" ADD CONSTRAINT "application_question_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_question" ADD CONSTRAINT "application_question_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area" ADD CONSTRAINT "area_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area" ADD CONSTRAINT "area_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_cell" ADD CONSTRAINT "area_cell_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_cell" ADD CONSTRAINT "area_cell_shape_seq_area_shape_seq_fk" FOREIGN KEY ("shape_seq") REFERENCES "public"."area_shape"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_figures" ADD CONSTRAINT "area_figures_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_figures" ADD CONSTRAINT "area_figures_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_outcome" ADD CONSTRAINT "area_outcome_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_outcome" ADD CONSTRAINT "area_outcome_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_shape" ADD CONSTRAINT "area_shape_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_step" ADD CONSTRAINT "area_step_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_step" ADD CONSTRAINT "area_step_by_person_id_person_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_street" ADD CONSTRAINT "area_street_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_stretch" ADD CONSTRAINT "area_stretch_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_stretch" ADD CONSTRAINT "area_stretch_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment_piece" ADD CONSTRAINT "attachment_piece_attachment_id_attachment_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_appointed_by_person_id_fk" FOREIGN KEY ("appointed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_letter_id_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatch" ADD CONSTRAINT "dispatch_letter_id_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letter"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emptied_household" ADD CONSTRAINT "emptied_household_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emptied_household" ADD CONSTRAINT "emptied_household_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forward" ADD CONSTRAINT "forward_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forward" ADD CONSTRAINT "forward_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forward" ADD CONSTRAINT "forward_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forward_household" ADD CONSTRAINT "forward_household_forward_id_forward_id_fk" FOREIGN KEY ("forward_id") REFERENCES "public"."forward"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forward_household" ADD CONSTRAINT "forward_household_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_letter" ADD CONSTRAINT "held_letter_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_letter" ADD CONSTRAINT "held_letter_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_letter" ADD CONSTRAINT "held_letter_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_letter" ADD CONSTRAINT "held_letter_digest_id_letter_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."letter"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hint_reason" ADD CONSTRAINT "hint_reason_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hint_reason" ADD CONSTRAINT "hint_reason_by_person_id_person_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household" ADD CONSTRAINT "household_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_code" ADD CONSTRAINT "household_code_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_code" ADD CONSTRAINT "household_code_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_version" ADD CONSTRAINT "incident_version_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_code_id_household_code_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."household_code"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_review" ADD CONSTRAINT "late_review_id_alert_id_fk" FOREIGN KEY ("id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_review" ADD CONSTRAINT "late_review_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_review" ADD CONSTRAINT "late_review_sent_by_person_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_review" ADD CONSTRAINT "late_review_reviewed_by_person_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_follows_alert_id_alert_id_fk" FOREIGN KEY ("follows_alert_id") REFERENCES "public"."alert"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_forward_id_forward_id_fk" FOREIGN KEY ("forward_id") REFERENCES "public"."forward"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_area" ADD CONSTRAINT "letter_area_letter_id_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letter"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_area" ADD CONSTRAINT "letter_area_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_choice" ADD CONSTRAINT "letter_choice_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_household" ADD CONSTRAINT "list_household_import_id_list_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."list_import"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_household" ADD CONSTRAINT "list_household_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_import" ADD CONSTRAINT "list_import_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_import" ADD CONSTRAINT "list_import_uploaded_by_person_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_invitation" ADD CONSTRAINT "list_invitation_import_id_list_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."list_import"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_invitation" ADD CONSTRAINT "list_invitation_invitation_id_invitation_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_piece" ADD CONSTRAINT "list_piece_import_id_list_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."list_import"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_reading" ADD CONSTRAINT "list_reading_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_reading" ADD CONSTRAINT "list_reading_reader_id_person_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_reading_of" ADD CONSTRAINT "list_reading_of_reading_id_list_reading_id_fk" FOREIGN KEY ("reading_id") REFERENCES "public"."list_reading"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_reading_of" ADD CONSTRAINT "list_reading_of_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_refusal" ADD CONSTRAINT "list_refusal_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_row" ADD CONSTRAINT "list_row_import_id_list_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."list_import"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_cancelled_by_person_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_held_by_person_id_fk" FOREIGN KEY ("held_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_attendance" ADD CONSTRAINT "meeting_attendance_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_attendance" ADD CONSTRAINT "meeting_attendance_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_attendance" ADD CONSTRAINT "meeting_attendance_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_choice" ADD CONSTRAINT "meeting_choice_option_id_meeting_option_id_fk" FOREIGN KEY ("option_id") REFERENCES "public"."meeting_option"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_choice" ADD CONSTRAINT "meeting_choice_invitation_id_meeting_invitation_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."meeting_invitation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_invitation" ADD CONSTRAINT "meeting_invitation_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_invitation" ADD CONSTRAINT "meeting_invitation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_item" ADD CONSTRAINT "meeting_item_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_item" ADD CONSTRAINT "meeting_item_done_by_person_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_option" ADD CONSTRAINT "meeting_option_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_template" ADD CONSTRAINT "meeting_template_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_template" ADD CONSTRAINT "meeting_template_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_visibility" ADD CONSTRAINT "member_visibility_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality_boundary" ADD CONSTRAINT "municipality_boundary_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opt_out" ADD CONSTRAINT "opt_out_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "police_area_municipality" ADD CONSTRAINT "police_area_municipality_police_area_id_police_area_id_fk" FOREIGN KEY ("police_area_id") REFERENCES "public"."police_area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "police_area_municipality" ADD CONSTRAINT "police_area_municipality_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proof" ADD CONSTRAINT "proof_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_reading" ADD CONSTRAINT "register_reading_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_reading" ADD CONSTRAINT "register_reading_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_reading" ADD CONSTRAINT "register_reading_read_by_person_id_fk" FOREIGN KEY ("read_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returned" ADD CONSTRAINT "returned_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returned" ADD CONSTRAINT "returned_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_reminder" ADD CONSTRAINT "review_reminder_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign" ADD CONSTRAINT "sign_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign" ADD CONSTRAINT "sign_order_id_sign_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."sign_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_order" ADD CONSTRAINT "sign_order_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_order" ADD CONSTRAINT "sign_order_ordered_by_person_id_fk" FOREIGN KEY ("ordered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_order" ADD CONSTRAINT "sign_order_delivered_by_person_id_fk" FOREIGN KEY ("delivered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_step" ADD CONSTRAINT "sign_step_sign_id_sign_id_fk" FOREIGN KEY ("sign_id") REFERENCES "public"."sign"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_step" ADD CONSTRAINT "sign_step_by_person_id_person_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_police_area_id_police_area_id_fk" FOREIGN KEY ("police_area_id") REFERENCES "public"."police_area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_move" ADD CONSTRAINT "stock_move_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_move" ADD CONSTRAINT "stock_move_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_move" ADD CONSTRAINT "stock_move_by_person_id_person_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "substitute" ADD CONSTRAINT "substitute_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "substitute" ADD CONSTRAINT "substitute_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "substitute" ADD CONSTRAINT "substitute_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "substitute" ADD CONSTRAINT "substitute_named_by_person_id_fk" FOREIGN KEY ("named_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession" ADD CONSTRAINT "succession_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession" ADD CONSTRAINT "succession_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession" ADD CONSTRAINT "succession_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppression" ADD CONSTRAINT "suppression_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_owner_id_person_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_message" ADD CONSTRAINT "ticket_message_ticket_id_ticket_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."ticket"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_message" ADD CONSTRAINT "ticket_message_officer_id_person_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told" ADD CONSTRAINT "told_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told" ADD CONSTRAINT "told_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told" ADD CONSTRAINT "told_by_person_id_person_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unwanted" ADD CONSTRAINT "unwanted_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "yearly_review" ADD CONSTRAINT "yearly_review_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "yearly_review" ADD CONSTRAINT "yearly_review_by_person_id_person_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "address_once" ON "address" USING btree ("street_key","place","number","postcode","town_key","register_id");--> statement-breakpoint
CREATE INDEX "address_of" ON "address" USING btree ("register_id");--> statement-breakpoint
CREATE UNIQUE INDEX "address_piece_once" ON "address_piece" USING btree ("register_id","nr");--> statement-breakpoint
CREATE INDEX "address_register_of" ON "address_register" USING btree ("municipality_id","state");--> statement-breakpoint
CREATE INDEX "address_register_state" ON "address_register" USING btree ("state");--> statement-breakpoint
CREATE INDEX "address_spelling_of" ON "address_spelling" USING btree ("spelling");--> statement-breakpoint
CREATE INDEX "address_spelling_street" ON "address_spelling" USING btree ("street_seq");--> statement-breakpoint
CREATE UNIQUE INDEX "address_street_once" ON "address_street" USING btree ("register_id","street_key","town_key");--> statement-breakpoint
CREATE INDEX "address_street_folded" ON "address_street" USING btree ("folded");--> statement-breakpoint
CREATE INDEX "alert_municipality" ON "alert" USING btree ("municipality_id","state","created_at");--> statement-breakpoint
CREATE INDEX "alert_parent" ON "alert" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "alert_scheduled" ON "alert" USING btree ("state","scheduled_at");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_area_once" ON "alert_area" USING btree ("alert_id","area_id");--> statement-breakpoint
CREATE INDEX "alert_area_area" ON "alert_area" USING btree ("area_id");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_household_once" ON "alert_household" USING btree ("alert_id","household_id");--> statement-breakpoint
CREATE INDEX "alert_household_of" ON "alert_household" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_presence_once" ON "alert_presence" USING btree ("alert_id","person_id");--> statement-breakpoint
CREATE INDEX "alert_presence_at" ON "alert_presence" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_reader_once" ON "alert_reader" USING btree ("alert_id","person_id");--> statement-breakpoint
CREATE INDEX "alert_reader_of" ON "alert_reader" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "alert_search_municipality" ON "alert_search" USING btree ("municipality_id");--> statement-breakpoint
CREATE INDEX "alert_step_of" ON "alert_step" USING btree ("alert_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_template_once" ON "alert_template" USING btree ("municipality_id","replaces");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_typing_once" ON "alert_typing" USING btree ("alert_id","person_id");--> statement-breakpoint
CREATE INDEX "alert_typing_of" ON "alert_typing" USING btree ("person_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_words_once" ON "alert_words" USING btree ("alert_id","version","locale");--> statement-breakpoint
CREATE INDEX "answer_template_municipality" ON "answer_template" USING btree ("municipality_id");--> statement-breakpoint
CREATE INDEX "application_desk" ON "application" USING btree ("municipality_id","state","created_at");--> statement-breakpoint
CREATE INDEX "application_person" ON "application" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "application_decided_once" ON "application_decision" USING btree ("application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "application_question_token" ON "application_question" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "application_question_of" ON "application_question" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "area_municipality" ON "area" USING btree ("municipality_id","stage");--> statement-breakpoint
CREATE INDEX "area_cell_at" ON "area_cell" USING btree ("cell");--> statement-breakpoint
CREATE INDEX "area_cell_of" ON "area_cell" USING btree ("shape_seq");--> statement-breakpoint
CREATE UNIQUE INDEX "area_figures_once" ON "area_figures" USING btree ("alert_id","area_id");--> statement-breakpoint
CREATE INDEX "area_figures_area" ON "area_figures" USING btree ("area_id");--> statement-breakpoint
CREATE UNIQUE INDEX "area_outcome_once" ON "area_outcome" USING btree ("alert_id","area_id");--> statement-breakpoint
CREATE UNIQUE INDEX "area_shape_once" ON "area_shape" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "area_step_of" ON "area_step" USING btree ("area_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "area_street_once" ON "area_street" USING btree ("area_id","name");--> statement-breakpoint
CREATE INDEX "area_stretch_along" ON "area_stretch" USING btree ("street_key","municipality_id","from_place");--> statement-breakpoint
CREATE INDEX "area_stretch_of" ON "area_stretch" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "attachment_of" ON "attachment" USING btree ("alert_id");--> statement-breakpoint
CREATE UNIQUE INDEX "attachment_piece_once" ON "attachment_piece" USING btree ("attachment_id","nr");--> statement-breakpoint
CREATE INDEX "code_guess_browser" ON "code_guess" USING btree ("browser_hash");--> statement-breakpoint
CREATE INDEX "code_guess_at" ON "code_guess" USING btree ("at");--> statement-breakpoint
CREATE INDEX "contact_member" ON "contact" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "contact_area" ON "contact" USING btree ("area_id","released_at");--> statement-breakpoint
CREATE UNIQUE INDEX "delivery_once" ON "delivery" USING btree ("letter_id","person_id");--> statement-breakpoint
CREATE INDEX "delivery_person" ON "delivery" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "dispatch_due" ON "dispatch" USING btree ("lane","due_at");--> statement-breakpoint
CREATE INDEX "dispatch_letter" ON "dispatch" USING btree ("letter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "emptied_household_once" ON "emptied_household" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "emptied_household_area" ON "emptied_household" USING btree ("area_id");--> statement-breakpoint
CREATE UNIQUE INDEX "forward_once" ON "forward" USING btree ("alert_id","contact_id");--> statement-breakpoint
CREATE UNIQUE INDEX "forward_household_once" ON "forward_household" USING btree ("forward_id","household_id");--> statement-breakpoint
CREATE INDEX "forward_household_of" ON "forward_household" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "held_letter_once" ON "held_letter" USING btree ("person_id","alert_id");--> statement-breakpoint
CREATE INDEX "held_letter_due" ON "held_letter" USING btree ("digest_id","held_at");--> statement-breakpoint
CREATE INDEX "held_letter_alert" ON "held_letter" USING btree ("alert_id");--> statement-breakpoint
CREATE UNIQUE INDEX "hint_reason_once" ON "hint_reason" USING btree ("alert_id","hint");--> statement-breakpoint
CREATE UNIQUE INDEX "household_address" ON "household" USING btree ("area_id","street","number","apartment","alias");--> statement-breakpoint
CREATE INDEX "household_contact" ON "household" USING btree ("contact_id");--> statement-breakpoint
CREATE UNIQUE INDEX "household_code_hash" ON "household_code" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "household_code_area" ON "household_code" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "household_code_sheet" ON "household_code" USING btree ("sheet_id");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_feed" ON "incident" USING btree ("feed_id");--> statement-breakpoint
CREATE INDEX "incident_municipality" ON "incident" USING btree ("municipality_code","occurred_at");--> statement-breakpoint
CREATE UNIQUE INDEX "feed_standing_url" ON "feed_standing" USING btree ("url");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_version_once" ON "incident_version" USING btree ("incident_id","fingerprint");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_token" ON "invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitation_area" ON "invitation" USING btree ("area_id","created_at");--> statement-breakpoint
CREATE INDEX "invitation_person" ON "invitation" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "join_request_code" ON "join_request" USING btree ("code_id");--> statement-breakpoint
CREATE INDEX "join_request_area" ON "join_request" USING btree ("area_id","outcome");--> statement-breakpoint
CREATE INDEX "join_request_person" ON "join_request" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "late_review_open" ON "late_review" USING btree ("municipality_id","reviewed_at");--> statement-breakpoint
CREATE INDEX "letter_alert" ON "letter" USING btree ("alert_id");--> statement-breakpoint
CREATE INDEX "letter_created" ON "letter" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "letter_area_once" ON "letter_area" USING btree ("letter_id","area_id");--> statement-breakpoint
CREATE UNIQUE INDEX "letter_choice_once" ON "letter_choice" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "list_household_of" ON "list_household" USING btree ("import_id");--> statement-breakpoint
CREATE UNIQUE INDEX "list_household_once" ON "list_household" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "list_import_area" ON "list_import" USING btree ("area_id","uploaded_at");--> statement-breakpoint
CREATE INDEX "list_import_state" ON "list_import" USING btree ("state");--> statement-breakpoint
CREATE UNIQUE INDEX "list_invitation_once" ON "list_invitation" USING btree ("invitation_id");--> statement-breakpoint
CREATE INDEX "list_invitation_of" ON "list_invitation" USING btree ("import_id");--> statement-breakpoint
CREATE UNIQUE INDEX "list_piece_once" ON "list_piece" USING btree ("import_id","nr");--> statement-breakpoint
CREATE INDEX "list_reading_reader" ON "list_reading" USING btree ("reader_id","at");--> statement-breakpoint
CREATE INDEX "list_reading_at" ON "list_reading" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "list_reading_of_once" ON "list_reading_of" USING btree ("reading_id","member_id");--> statement-breakpoint
CREATE INDEX "list_reading_whom" ON "list_reading_of" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "list_refusal_once" ON "list_refusal" USING btree ("municipality_id","code");--> statement-breakpoint
CREATE INDEX "list_refusal_at" ON "list_refusal" USING btree ("at");--> statement-breakpoint
CREATE INDEX "list_row_of" ON "list_row" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "meeting_area" ON "meeting" USING btree ("area_id","starts_at");--> statement-breakpoint
CREATE INDEX "meeting_starts" ON "meeting" USING btree ("starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_attendance_once" ON "meeting_attendance" USING btree ("meeting_id","household_id");--> statement-breakpoint
CREATE INDEX "meeting_attendance_household" ON "meeting_attendance" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_choice_once" ON "meeting_choice" USING btree ("option_id","invitation_id");--> statement-breakpoint
CREATE INDEX "meeting_choice_by" ON "meeting_choice" USING btree ("invitation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_invitation_once" ON "meeting_invitation" USING btree ("meeting_id","person_id");--> statement-breakpoint
CREATE INDEX "meeting_invitation_person" ON "meeting_invitation" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "meeting_item_of" ON "meeting_item" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_option_of" ON "meeting_option" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_template_once" ON "meeting_template" USING btree ("municipality_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "member_once" ON "member" USING btree ("person_id","area_id");--> statement-breakpoint
CREATE INDEX "member_area" ON "member" USING btree ("area_id","left_at");--> statement-breakpoint
CREATE INDEX "member_household" ON "member" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "member_visibility_once" ON "member_visibility" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "municipality_code" ON "municipality" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "municipality_boundary_once" ON "municipality_boundary" USING btree ("municipality_id");--> statement-breakpoint
CREATE UNIQUE INDEX "opt_out_once" ON "opt_out" USING btree ("person_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "person_email_key" ON "person" USING btree ("email_key");--> statement-breakpoint
CREATE UNIQUE INDEX "police_area_covers_once" ON "police_area_municipality" USING btree ("police_area_id","municipality_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proof_link" ON "proof" USING btree ("link_hash");--> statement-breakpoint
CREATE INDEX "proof_browser" ON "proof" USING btree ("browser_hash");--> statement-breakpoint
CREATE INDEX "proof_expiry" ON "proof" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rating_once" ON "rating" USING btree ("alert_id","rater");--> statement-breakpoint
CREATE INDEX "register_reading_of" ON "register_reading" USING btree ("municipality_id","at");--> statement-breakpoint
CREATE INDEX "register_reading_at" ON "register_reading" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "returned_once" ON "returned" USING btree ("fingerprint");--> statement-breakpoint
CREATE INDEX "returned_person" ON "returned" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "returned_sender" ON "returned" USING btree ("sender_hash","at");--> statement-breakpoint
CREATE INDEX "returned_at" ON "returned" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "review_reminder_once" ON "review_reminder" USING btree ("area_id","since","nth");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_expiry" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_area" ON "sign" USING btree ("area_id","state");--> statement-breakpoint
CREATE INDEX "sign_order_area" ON "sign_order" USING btree ("area_id","ordered_at");--> statement-breakpoint
CREATE INDEX "sign_step_of" ON "sign_step" USING btree ("sign_id","at");--> statement-breakpoint
CREATE INDEX "staff_person" ON "staff" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "staff_municipality" ON "staff" USING btree ("municipality_id");--> statement-breakpoint
CREATE INDEX "stock_move_of" ON "stock_move" USING btree ("municipality_id","kind","at");--> statement-breakpoint
CREATE INDEX "substitute_contact" ON "substitute" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "substitute_member" ON "substitute" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "succession_contact" ON "succession" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "succession_member" ON "succession" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "suppression_once" ON "suppression" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "ticket_municipality" ON "ticket" USING btree ("municipality_id","state","changed_at");--> statement-breakpoint
CREATE INDEX "ticket_person" ON "ticket" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "ticket_alert" ON "ticket" USING btree ("alert_id");--> statement-breakpoint
CREATE INDEX "ticket_message_of" ON "ticket_message" USING btree ("ticket_id","at");--> statement-breakpoint
CREATE INDEX "ticket_message_letter" ON "ticket_message" USING btree ("letter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "told_once" ON "told" USING btree ("alert_id","household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "unwanted_once" ON "unwanted" USING btree ("person_id","topic");--> statement-breakpoint
CREATE INDEX "yearly_review_area" ON "yearly_review" USING btree ("area_id","at");