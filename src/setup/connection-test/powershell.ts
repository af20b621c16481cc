import { TELLING_HEADERS } from './telling-headers';
import type { SafeValues } from './values';

/** A word in single quotes, in which PowerShell reads nothing but a doubled quote. */
const quoted = (word: string): string => `'${word.replaceAll("'", "''")}'`;

/**
 * The test for Windows PowerShell 5.1 and PowerShell 7. The token comes from the environment (JIRA_API_TOKEN) or is typed without being
 * shown, and stays in this process: the request is made with .NET, not by another program. All of it stands in one script block, so
 * that the whole is read before it asks.
 */
export function powershellCommand({ base, email, paths }: SafeValues): string {
  return `& {
  $token = $env:JIRA_API_TOKEN
  if (-not $token) {
    $typed = Read-Host -AsSecureString 'Paste the API token and press Enter (it is not shown)'
    $token = (New-Object Net.NetworkCredential('', $typed)).Password
  }
  if ($token -cnotmatch '\\A[A-Za-z0-9+/=_.-]+\\z') {
    'This is not an API token, so nothing was sent. Run it again.'
    return
  }
  Add-Type -AssemblyName System.Net.Http
  [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12
  $handler = New-Object Net.Http.HttpClientHandler
  $handler.AllowAutoRedirect = $false
  $handler.UseCookies = $false
  $client = New-Object Net.Http.HttpClient($handler)
  $client.Timeout = [TimeSpan]::FromSeconds(30)
  $pair = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes(${quoted(`${email}:`)} + $token))
  $client.DefaultRequestHeaders.Authorization = New-Object Net.Http.Headers.AuthenticationHeaderValue('Basic', $pair)
  [void]$client.DefaultRequestHeaders.TryAddWithoutValidation('Accept', 'application/json')
  $telling = ${TELLING_HEADERS.map((name) => `'${name}'`).join(', ')}
  foreach ($url in @(${paths.map((path) => quoted(base + path)).join(', ')})) {
    ''
    '== GET ' + $url
    try {
      $answer = $client.GetAsync($url).GetAwaiter().GetResult()
      'HTTP/' + $answer.Version + ' ' + [int]$answer.StatusCode + ' ' + $answer.ReasonPhrase
      foreach ($header in @($answer.Headers) + @($answer.Content.Headers)) {
        if ($telling -contains $header.Key) { $header.Key.ToLowerInvariant() + ': ' + ($header.Value -join ', ') }
      }
      ''
      $body = $answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()
      $body.Substring(0, [Math]::Min(4000, $body.Length))
    } catch {
      'No answer: ' + $_.Exception.GetBaseException().Message
    }
  }
  $client.Dispose()
}`;
}
