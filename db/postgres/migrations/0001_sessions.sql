CREATE TABLE "sessions" (
	"dossier" text NOT NULL,
	"id" text NOT NULL,
	"opened_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	"about" "bytea" NOT NULL,
	CONSTRAINT "sessions_dossier_id_pk" PRIMARY KEY("dossier","id")
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_dossier_dossiers_id_fk" FOREIGN KEY ("dossier") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_by_end" ON "sessions" USING btree ("ends_at");