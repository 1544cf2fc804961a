package org.aliquot.tools;

import picocli.CommandLine.Command;

/** Tools for files of questions. */
@Command(
        name = "items",
        subcommands = {
            ItemsCheck.class,
            ItemsConvert.class,
            ItemsFamilies.class,
            ItemsGrade.class,
            ItemsLessons.class,
            ItemsTemplate.class,
            ItemsTranslated.class
        },
        description = "Questions and content packs.")
final class Items {}
