/** Pictures of questions, in files and beside them. */
@NullMarked
package org.aliquot.interchange.media;

import org.jspecify.annotations.NullMarked;
