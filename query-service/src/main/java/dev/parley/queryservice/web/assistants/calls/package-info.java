/** How an assistant's tools call Parley's own API, in the name of whoever they serve. */
@NullMarked
package dev.parley.queryservice.web.assistants.calls;

import org.jspecify.annotations.NullMarked;
