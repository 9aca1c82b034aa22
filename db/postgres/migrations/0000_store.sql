CREATE TABLE "counts" (
	"key" text PRIMARY KEY NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dossiers" (
	"id" text PRIMARY KEY NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"created_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "files" (
	"dossier" text NOT NULL,
	"id" text NOT NULL,
	"sheet" text NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	"version" integer NOT NULL,
	"size" integer NOT NULL,
	"about" "bytea" NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "files_dossier_id_pk" PRIMARY KEY("dossier","id")
);
--> statement-breakpoint
CREATE TABLE "sheets" (
	"dossier" text NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"version" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "sheets_dossier_id_pk" PRIMARY KEY("dossier","id")
);
--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_dossier_sheet_sheets_dossier_id_fk" FOREIGN KEY ("dossier","sheet") REFERENCES "public"."sheets"("dossier","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheets" ADD CONSTRAINT "sheets_dossier_dossiers_id_fk" FOREIGN KEY ("dossier") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "counts_by_end" ON "counts" USING btree ("until");--> statement-breakpoint
CREATE INDEX "dossiers_by_expiry" ON "dossiers" USING btree ("expires_at");