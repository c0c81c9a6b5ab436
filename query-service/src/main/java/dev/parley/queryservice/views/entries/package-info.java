/**
 * What the views keep of an entry's header: where, by whom and when something was said.
 */
@NullMarked
package dev.parley.queryservice.views.entries;

import org.jspecify.annotations.NullMarked;
