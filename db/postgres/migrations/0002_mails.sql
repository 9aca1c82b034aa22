CREATE TABLE "mails" (
	"dossier" text PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"asked_at" bigint NOT NULL,
	"sent_at" bigint NOT NULL,
	"confirmed_at" bigint NOT NULL,
	"told_end" bigint NOT NULL,
	"told_within" bigint NOT NULL,
	"claimed_until" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_dossier_dossiers_id_fk" FOREIGN KEY ("dossier") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;