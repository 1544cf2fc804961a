/**
 * What is looked for in the content of a pack whose files are sound: {@link org.aliquot.packfile.check.ContentChecks} has the list.
 */
@NullMarked
package org.aliquot.packfile.check;

import org.jspecify.annotations.NullMarked;
