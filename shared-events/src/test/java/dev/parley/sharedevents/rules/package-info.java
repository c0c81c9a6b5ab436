/** The table of who may do what, and the rules, as the docs have them. */
@NullMarked
package dev.parley.sharedevents.rules;

import org.jspecify.annotations.NullMarked;
