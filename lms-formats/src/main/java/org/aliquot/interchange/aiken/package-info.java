/** Aiken, the plainest format: one best answer in plain words. */
@NullMarked
package org.aliquot.interchange.aiken;

import org.jspecify.annotations.NullMarked;
