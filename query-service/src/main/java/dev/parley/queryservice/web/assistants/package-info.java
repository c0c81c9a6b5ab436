/**
 * What assistants are offered over the Model Context Protocol, at {@code POST /mcp}:
 * tools that call Parley's own API with the caller's rights, texts to read, and a prompt.
 */
@NullMarked
package dev.parley.queryservice.web.assistants;

import org.jspecify.annotations.NullMarked;
