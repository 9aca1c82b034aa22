CREATE TABLE `mails` (
	`dossier` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`sealed` blob NOT NULL,
	`asked_at` integer NOT NULL,
	`sent_at` integer NOT NULL,
	`confirmed_at` integer NOT NULL,
	`told_end` integer NOT NULL,
	`told_within` integer NOT NULL,
	`claimed_until` integer NOT NULL,
	FOREIGN KEY (`dossier`) REFERENCES `dossiers`(`id`) ON UPDATE no action ON DELETE cascade
);
