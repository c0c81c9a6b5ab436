/** The published language, held against its frozen examples. */
@NullMarked
package dev.parley.sharedevents;

import org.jspecify.annotations.NullMarked;
