/** Pages of messages from staff to learners. */
@NullMarked
package org.aliquot.web.message;

import org.jspecify.annotations.NullMarked;
