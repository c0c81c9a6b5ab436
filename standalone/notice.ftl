Parley
Copyright 2026 The Parley authors

parley.jar brings along what follows, each under its own licence. This file is
written by the build (license-maven-plugin).

<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#assign licenses = entry.getValue()/>
${project.groupId}:${project.artifactId}:${project.version}
    <#list licenses as license>${license}<#if license_has_next>; </#if></#list>
</#list>
