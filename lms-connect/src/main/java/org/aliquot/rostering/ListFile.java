package org.aliquot.rostering;

import java.nio.file.Path;
import org.aliquot.people.AccountId;

/**
 * A file of a student system.
 *
 * @param ofProgram whether a program brings it with its person's token: then only such a one carries it out, beside people
 */
public record ListFile(Path file, String name, AccountId by, boolean ofProgram) {}
