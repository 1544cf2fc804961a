package org.aliquot.api;

import java.util.UUID;

/** An id as v1 writes it in a few older places: an object with the one field {@code value}. New fields are plain strings. */
record IdJson(UUID value) {}
