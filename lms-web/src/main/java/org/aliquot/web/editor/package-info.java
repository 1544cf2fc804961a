/** The editor of a question: its form, its drafts, what it would look like, who else is at it. */
@NullMarked
package org.aliquot.web.editor;

import org.jspecify.annotations.NullMarked;
