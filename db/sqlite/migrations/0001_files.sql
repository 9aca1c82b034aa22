CREATE TABLE `files` (
	`dossier` text NOT NULL,
	`id` text NOT NULL,
	`sheet` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`version` integer NOT NULL,
	`size` integer NOT NULL,
	`about` blob NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`dossier`, `id`),
	FOREIGN KEY (`dossier`,`sheet`) REFERENCES `sheets`(`dossier`,`id`) ON UPDATE no action ON DELETE cascade
);
