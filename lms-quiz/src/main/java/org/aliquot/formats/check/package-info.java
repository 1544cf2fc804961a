/**
 * What is looked for in the content of a pack whose files are sound: {@link org.aliquot.formats.check.ContentChecks} has the list.
 */
@NullMarked
package org.aliquot.formats.check;

import org.jspecify.annotations.NullMarked;
