/** What staff see of one learner. */
@NullMarked
package org.aliquot.web.learner;

import org.jspecify.annotations.NullMarked;
