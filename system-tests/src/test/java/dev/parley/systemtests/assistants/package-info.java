/** What assistants do over the Model Context Protocol, as Parley's users meet it. */
@NullMarked
package dev.parley.systemtests.assistants;

import org.jspecify.annotations.NullMarked;
