; Offers Leesmee in "Open with" for the files that it reads, and leaves what opens them by itself as it is.
; https://learn.microsoft.com/windows/win32/shell/app-registration, keys of Applications

!macro eachFileType DO
  !insertmacro ${DO} txt
  !insertmacro ${DO} text
  !insertmacro ${DO} md
  !insertmacro ${DO} markdown
  !insertmacro ${DO} html
  !insertmacro ${DO} htm
  !insertmacro ${DO} xhtml
  !insertmacro ${DO} mhtml
  !insertmacro ${DO} mht
  !insertmacro ${DO} docx
  !insertmacro ${DO} odt
  !insertmacro ${DO} rtf
  !insertmacro ${DO} epub
  !insertmacro ${DO} pdf
  !insertmacro ${DO} srt
  !insertmacro ${DO} vtt
!macroend

!define LEESMEE_KEY "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}"

!macro supportFileType EXTENSION
  WriteRegStr SHELL_CONTEXT "${LEESMEE_KEY}\SupportedTypes" ".${EXTENSION}" ""
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "${LEESMEE_KEY}" "FriendlyAppName" "${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "${LEESMEE_KEY}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro eachFileType supportFileType
  ; SHCNE_ASSOCCHANGED, so that it is offered at once
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend

!macro customUnInstall
  DeleteRegKey SHELL_CONTEXT "${LEESMEE_KEY}"
!macroend
