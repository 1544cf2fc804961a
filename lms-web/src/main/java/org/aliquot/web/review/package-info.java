/** Pages of review: a question to be read, the queue, a question under review with what is said about it, what changed between two versions. */
@NullMarked
package org.aliquot.web.review;

import org.jspecify.annotations.NullMarked;
