/** Pages that learning-management systems open in their frames, and the way out of them into a window of our own. */
@org.jspecify.annotations.NullMarked
package org.aliquot.web.lti;
