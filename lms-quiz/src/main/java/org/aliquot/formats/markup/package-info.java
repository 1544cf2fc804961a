/** XML and HTML as trees, and the way from and to our Markdown; nothing is ever fetched. */
@NullMarked
package org.aliquot.formats.markup;

import org.jspecify.annotations.NullMarked;
