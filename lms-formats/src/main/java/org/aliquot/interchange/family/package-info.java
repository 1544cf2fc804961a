/** Calculated questions of other systems as families of ours. */
@NullMarked
package org.aliquot.interchange.family;

import org.jspecify.annotations.NullMarked;
