package org.aliquot.completion;

import org.aliquot.engine.Response;
import org.aliquot.people.Caller;

/** An answer to a knowledge check of a lesson. */
public record CheckCommand(Caller reader, String course, String lesson, String check, Response response) {}
