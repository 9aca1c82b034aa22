CREATE TABLE `sessions` (
	`dossier` text NOT NULL,
	`id` text NOT NULL,
	`opened_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`about` blob NOT NULL,
	PRIMARY KEY(`dossier`, `id`),
	FOREIGN KEY (`dossier`) REFERENCES `dossiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_by_end` ON `sessions` (`ends_at`);