CREATE TABLE `dossiers` (
	`id` text PRIMARY KEY NOT NULL,
	`wrapped_key` blob NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `dossiers_by_expiry` ON `dossiers` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sheets` (
	`dossier` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`version` integer NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`dossier`, `id`),
	FOREIGN KEY (`dossier`) REFERENCES `dossiers`(`id`) ON UPDATE no action ON DELETE cascade
);
