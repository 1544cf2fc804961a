/** What the formats share in writing: encodings, Markdown and HTML, XML, numbers, names. */
@NullMarked
package org.aliquot.interchange.text;

import org.jspecify.annotations.NullMarked;
