/** How far a learner has come. */
@NullMarked
package org.aliquot.web.progress;

import org.jspecify.annotations.NullMarked;
